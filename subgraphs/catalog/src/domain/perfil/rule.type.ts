/** What the table of rules says of one: how much it matters, and its sentence in both languages. */
import type { Bilingual } from '@grafo-abierto/schema';
import type { IssueSeverity } from '../dataset-vocabulary.js';

export interface Rule {
  /** ERROR breaks the Perfil Nacional; WARNING makes the data harder to find or use; INFO is worth knowing. */
  readonly severity: IssueSeverity;
  /** What is wrong and what to do, for who publishes: `{field}` is where it stands, the others are parameters. */
  readonly message: Bilingual;
}

export const rule = (severity: IssueSeverity, es: string, en: string): Rule => ({
  severity,
  message: { es, en },
});
