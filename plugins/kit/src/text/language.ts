import { Arg, registerEnumType } from 'type-graphql';
import { describe } from './bilingual-description.js';

export enum Language {
  ES = 'ES',
  EN = 'EN',
}

registerEnumType(Language, {
  name: 'Language',
  ...describe('Idioma de un texto.', 'Language of a text.'),
  valuesConfig: { ES: describe('Español.', 'Spanish.'), EN: describe('Inglés.', 'English.') },
});

/** The argument `lang` that every text of the graph takes; Spanish unless asked otherwise. */
export function LangArg(): ReturnType<typeof Arg> {
  return Arg('lang', () => Language, {
    nullable: true,
    defaultValue: Language.ES,
    ...describe(
      'Idioma preferido; si falta, se responde en el otro.',
      'Preferred language; when missing, the other one answers.',
    ),
  });
}
