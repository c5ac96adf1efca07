import type { AlignmentBasis } from '@grafo-abierto/subgraph-kit';

const ALIGNMENT_ID = /^[^\p{C}\s]{1,200}:\d{1,2}\.(\d{1,2}|[a-z]):[A-Z]{1,20}$/u;

/** What stands on a basis: an alignment that somebody claims, or a survey that looked for them. */
interface Based {
  readonly basis: AlignmentBasis;
}

/** An alignment's id: for one subject and one target there is one claim on each basis. */
export function alignmentIdOf(subjectId: string, targetId: string, basis: AlignmentBasis): string {
  return `${subjectId}:${targetId}:${basis}`;
}

/** Whether a value has the form of an alignment's id; what its subject's part is made of, its owner knows. */
export function isAlignmentId(value: unknown): value is string {
  return typeof value === 'string' && ALIGNMENT_ID.test(value);
}

/**
 * A subject's alignments on the bases that were asked, all of them for null: null where nobody has looked on
 * any of these, empty where somebody has and found none.
 */
export function knownAlignments<Alignment extends Based>(
  alignments: readonly Alignment[],
  surveys: readonly Based[],
  bases: readonly AlignmentBasis[] | null,
): readonly Alignment[] | null {
  const isAsked = ({ basis }: Based) => bases === null || bases.includes(basis);
  const asked = alignments.filter(isAsked);
  return asked.length > 0 || surveys.some(isAsked) ? asked : null;
}
