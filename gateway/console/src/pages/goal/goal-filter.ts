/** What the initiatives of a goal are filtered by, as the address says it; what makes no sense there is left out. */
import type { InitiativeWhere } from '../../graph/generated/goal-spread.js';
import { type BasisName, basesOf, basisIn } from '../goals/basis.js';

export interface GoalFilter {
  readonly basis: BasisName;
  /** AR is what the nation does itself; null for anywhere. */
  readonly province: string | null;
  readonly year: number | null;
}

export function filterIn(parameters: URLSearchParams): GoalFilter {
  const province = parameters.get('province') ?? '';
  const year = parameters.get('year') ?? '';
  return {
    basis: basisIn(parameters),
    province: /^AR(-[A-Z])?$/.test(province) ? province : null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
  };
}

/** The initiatives of a goal, as the graph's arguments name them. */
export function whereOf(goal: number, { basis, province, year }: GoalFilter): InitiativeWhere {
  return {
    sdg: { goals: [goal], basis: basesOf(basis) },
    ...(province !== null && { jurisdiction: placeOf(province) }),
    ...(year !== null && { year: { from: year, to: year } }),
  };
}

const placeOf = (id: string): InitiativeWhere['jurisdiction'] =>
  id === 'AR' ? { kind: ['NATION'] } : { within: id };
