/** What several conditions say of themselves. */
import { describe } from '@grafo-abierto/plugin-kit';

/** A condition that may be left out, and what it says. */
export function anyOf(es: string, en: string): { readonly nullable: true; readonly description: string } {
  return { nullable: true, ...describe(es, en) };
}

export const WORDS = anyOf(
  'Con estas palabras, en cualquiera de los dos idiomas y sin distinguir acentos, mayúsculas ni terminaciones, 50 como mucho; en blanco no filtra. Tienen que estar todas, y como se escribieron: a diferencia de search, no corrige ni se conforma con algunas.',
  'With these words, in either language, whatever their accents, case and endings, 50 at most; blank, it filters nothing. All must be there, and as they were typed: unlike search, it corrects nothing and does not make do with some.',
);

export const TRUST = anyOf(
  'Que cuenta alguien de alguna de estas confianzas, las de la dimensión TRUST: CORE es el núcleo, y EXPERIMENTAL, VERIFIED y OFFICIAL, un plugin.',
  'Told by somebody who is trusted in any of these ways, those of the dimension TRUST: CORE is the core, and EXPERIMENTAL, VERIFIED and OFFICIAL a plugin.',
);
