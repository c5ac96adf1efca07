/** What is wrong with a dataset's or a catalogue's metadata, as it is stored; its sentence is made when it is read. */
import type { RuleName } from './rules.js';

export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** Within the record, in the words of the Perfil Nacional: `distribution[2].downloadURL`. */
  readonly path: string;
  /** What the sentence tells beside the rule; a text is cut at `PARAMETER_CHARACTERS`. */
  readonly parameters: FindingParameters;
}

/** ERROR breaks the Perfil Nacional; WARNING makes the data harder to find or use; INFO is worth knowing. */
export type Severity = 'ERROR' | 'WARNING' | 'INFO';

export type FindingParameters = Readonly<Record<string, string | number>>;

export const PARAMETER_CHARACTERS = 200;
