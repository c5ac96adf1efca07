import { DateTimeScalar } from '@grafo-abierto/schema';
import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';

/**
 * A resolver class for fields of `type` that are instants: PostgreSQL writes them in a form of its own.
 *
 * Each field must be declared on `type`, and a row holds it under its own name.
 */
export function instantFields(type: ClassType<object>, fields: readonly string[]): ClassType<object> {
  @Resolver(() => type)
  class InstantFieldsResolver {}
  const prototype = InstantFieldsResolver.prototype as Record<string, unknown>;
  for (const field of fields) {
    prototype[field] = (row: Readonly<Record<string, string | null>>) => instantOf(row[field] ?? null);
    const descriptor = Object.getOwnPropertyDescriptor(prototype, field);
    FieldResolver(() => DateTimeScalar)(prototype, field, descriptor as PropertyDescriptor);
    Root()(prototype, field, 0);
  }
  return InstantFieldsResolver;
}

function instantOf(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}
