/** What a person calls the kinds of values that JSON has. */
import type { Misfit } from '@grafo-abierto/connectors';
import type { Bilingual } from '@grafo-abierto/schema';

const KINDS: Readonly<Record<Misfit['expected'] | Misfit['found'], Bilingual>> = {
  text: { es: 'un texto', en: 'a text' },
  list: { es: 'una lista', en: 'a list' },
  object: { es: 'un grupo de campos', en: 'a group of fields' },
  number: { es: 'un número', en: 'a number' },
  boolean: { es: 'un sí o no', en: 'a yes or no' },
  null: { es: 'un valor vacío', en: 'an empty value' },
};

/** Other words stay as they are. */
export function kindName(kind: string, language: keyof Bilingual): string {
  return Object.entries(KINDS).find(([name]) => name === kind)?.[1][language] ?? kind;
}
