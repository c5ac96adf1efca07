import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';
import { LangArg, type Language } from './language.js';
import { pickText } from './localised-text.js';

/**
 * A resolver class that gives fields of `type` their `lang` argument.
 *
 * Each field must be declared on `type` with `@Field(() => String)`. Behind `name` a row holds `nameEs` and
 * `nameEn`, each null where nobody has written it in that language.
 */
export function localisedFields(type: ClassType<object>, fields: readonly string[]): ClassType<object> {
  @Resolver(() => type)
  class LocalisedFieldsResolver {}
  const prototype = LocalisedFieldsResolver.prototype as Record<string, unknown>;
  for (const field of fields) {
    prototype[field] = (
      row: Readonly<Record<string, string | null | undefined>>,
      language: Language | null,
    ) => pickText({ es: row[`${field}Es`] ?? null, en: row[`${field}En`] ?? null }, language);
    const descriptor = Object.getOwnPropertyDescriptor(prototype, field);
    FieldResolver(() => String)(prototype, field, descriptor as PropertyDescriptor);
    Root()(prototype, field, 0);
    LangArg()(prototype, field, 1);
  }
  return LocalisedFieldsResolver;
}
