/** How many initiatives each goal has, by whose word; null is what nobody could count, and never zero. */
import type { ConsoleGoalCountsQuery } from '../../graph/generated/goal-counts.js';
import { NOT_STATED } from './heat/heat-grid.js';

export interface GoalCount {
  readonly all: number | null;
  readonly stated: number | null;
  readonly inferred: number | null;
}

export interface GoalCounts {
  of(goal: number): GoalCount;
  /** Initiatives that are linked with some goal, each once. */
  readonly linked: number | null;
  /** Of those, the ones for which a person stands. */
  readonly stated: number | null;
  /** Initiatives of which no link is known. */
  readonly unlinked: number | null;
}

type Counted = NonNullable<ConsoleGoalCountsQuery['stated']> | null | undefined;

export function countsOf(data: ConsoleGoalCountsQuery | undefined): GoalCounts {
  // Where something was never read, what is not there is not known to be missing.
  const isWhole = data?.all?.excluded.length === 0;
  const countIn = (counted: Counted, goal: string) =>
    counted?.cells.find((cell) => cell.goal === goal)?.count ?? (counted && isWhole ? 0 : null);
  const unlinked = countIn(data?.all, NOT_STATED);
  return {
    of: (goal) => ({
      all: countIn(data?.all, String(goal)),
      stated: countIn(data?.stated, String(goal)),
      inferred: countIn(data?.inferred, String(goal)),
    }),
    linked: data?.all && unlinked !== null ? data.all.total - unlinked : null,
    stated: isWhole ? (data?.stated?.total ?? null) : null,
    unlinked,
  };
}
