/** What the cells of the counts of initiatives say of one property; each initiative is in one cell. */
import type { ConsoleCompareInitiativesQuery } from '../../graph/generated/compare-initiatives.js';

export type Property = 'kind' | 'stage' | 'year';

type Answered = ConsoleCompareInitiativesQuery;

/** Somebody has looked there, or something was found all the same. */
export function isKnown({ jurisdiction, statistics }: Answered): boolean {
  return jurisdiction?.initiatives != null || (statistics?.total ?? 0) > 0;
}

/** As the index counts them, else as their owner does. */
export const totalOf = ({ jurisdiction, statistics }: Answered): number =>
  statistics?.total ?? jurisdiction?.initiatives?.totalCount ?? 0;

/** Null where it is not known. */
export function countsOf(data: Answered, property: Property, key: string): number | null {
  if (!isKnown(data) || data.statistics === null) return null;
  return data.statistics.cells
    .filter((cell) => cell[property] === key)
    .reduce((sum, { count }) => sum + count, 0);
}

const NAMES = { kind: 'kindName', stage: 'stageName', year: 'year' } as const;

/** The values that any place has, in the order of the graph; what is not stated comes last. */
export function valuesOf(
  all: readonly Answered[],
  property: Property,
): readonly { readonly key: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const cell of all.flatMap(({ statistics }) => statistics?.cells ?? [])) {
    const key = cell[property];
    if (key !== null) names.set(key, cell[NAMES[property]] ?? key);
  }
  const isLast = (key: string) => Number(key === 'NOT_STATED');
  return [...names]
    .map(([key, name]) => ({ key, name }))
    .sort((one, other) => isLast(one.key) - isLast(other.key) || order(one.key, other.key, property));
}

const order = (one: string, other: string, property: Property) =>
  property === 'year' ? one.localeCompare(other) : rankOf(one) - rankOf(other);

/** As a process goes on. */
const STAGES = [
  ...['DIAGNOSIS', 'TRAINING', 'CO_CREATION', 'APPLICATION', 'SELECTION'],
  ...['IMPLEMENTATION', 'EVALUATION', 'RECOGNITION'],
];
const rankOf = (key: string) => STAGES.indexOf(key);

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** Each year from the first to the last that any place has; in between, none is zero, since it was looked at. */
export function yearsOf(data: Answered, all: readonly Answered[]): readonly YearCount[] {
  const known = valuesOf(all, 'year')
    .map(({ key }) => Number(key))
    .filter(Number.isInteger);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, place) => ({
    year: first + place,
    count: countsOf(data, 'year', String(first + place)) ?? 0,
  }));
}
