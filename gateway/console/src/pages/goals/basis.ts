/** On whose word an initiative is counted for a goal, as the address says it. */
import type { AlignmentBasis } from '../../graph/generated/heat-places.js';

export const BASIS_NAMES = ['ANY', 'STATED', 'INFERRED'] as const;

/** STATED is what a person stands for: who carries the initiative, or who reviewed it. */
export type BasisName = (typeof BASIS_NAMES)[number];

const BASES: Readonly<Record<BasisName, AlignmentBasis[] | null>> = {
  ANY: null,
  STATED: ['DECLARED', 'CURATED'],
  INFERRED: ['INFERRED'],
};

export function basisIn(parameters: URLSearchParams): BasisName {
  const asked = parameters.get('basis');
  return BASIS_NAMES.find((each) => each === asked) ?? 'ANY';
}

/** As the graph's arguments name it; null for any at all. */
export function basesOf(name: BasisName): AlignmentBasis[] | null {
  return BASES[name];
}
