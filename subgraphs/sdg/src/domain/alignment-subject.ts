/**
 * The GraphQL types that an alignment can speak of, as the column `subject_type` holds them.
 *
 * A further one joins here and in the union `AlignmentSubject`, with a stub type that has `sdgAlignments`. No table
 * changes.
 */
export enum SubjectType {
  INITIATIVE = 'Initiative',
  DATASET = 'Dataset',
}

/** One word of visible characters: its owner alone knows more of how an id is made. */
const SUBJECT_ID = /^[^\p{C}\s]{1,200}$/u;

/** Whether a value can be the id of a subject; whether there is such a subject, its owner knows. */
export function isSubjectId(value: unknown): value is string {
  return typeof value === 'string' && SUBJECT_ID.test(value);
}
