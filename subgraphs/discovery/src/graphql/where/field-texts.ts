/** What several conditions say of themselves. */
import { describe } from '@grafo-abierto/plugin-kit';

/** A condition that may be left out, and what it says. */
export function anyOf(es: string, en: string): { readonly nullable: true; readonly description: string } {
  return { nullable: true, ...describe(es, en) };
}

export const WORDS = anyOf(
  'Con estas palabras, en cualquiera de los dos idiomas y sin distinguir acentos ni mayúsculas, 50 como mucho; en blanco no filtra.',
  'With these words, in either language, whatever their accents and case, 50 at most; blank, it filters nothing.',
);
