/** What is wrong with a dataset's or a catalogue's metadata, as it is stored; its sentence is made when it is read. */
import type { IssueSeverity } from '../dataset-vocabulary.js';
import type { RuleName } from './rules.js';

export interface Finding {
  readonly rule: RuleName;
  readonly severity: IssueSeverity;
  /** Within the record, in the words of the Perfil Nacional: `distribution[2].downloadURL`; "" is all of it. */
  readonly path: string;
  /** What the sentence tells beside the rule; each text has `PARAMETER_CHARACTERS` at most. */
  readonly parameters: FindingParameters;
}

export type FindingParameters = Readonly<Record<string, string | number>>;

export const PARAMETER_CHARACTERS = 200;
