import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../schema/operations/', import.meta.url);

/** The names of the operations that the schema package keeps. */
export const OPERATIONS: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

/** The text of one of them; `EN` asks every text in English instead. */
export function readOperation(name: string, language: 'ES' | 'EN' = 'ES'): string {
  const text = readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
  return language === 'ES' ? text : text.replaceAll('lang: ES', 'lang: EN');
}
