/** What a heat map shows: for each goal and each place or year a count, or null where nobody knows. */
import { GOAL_COLOURS } from '../../../parts/goal-colours.js';

/** The key of what does not say it, as the graph writes it. */
export const NOT_STATED = 'NOT_STATED';

export interface HeatColumn {
  /** AR-M, or a year. */
  readonly id: string;
  readonly name: string;
  /** Above its cells. */
  readonly short: string;
  /** Whether somebody has looked, so that what is not there is none. */
  readonly isKnown: boolean;
}

export interface HeatCell {
  readonly goal: number;
  readonly column: HeatColumn;
  readonly value: number | null;
}

export interface HeatGrid {
  readonly columns: readonly HeatColumn[];
  /** Goal by goal, and in each in the order of the columns. */
  readonly cells: readonly HeatCell[];
}

interface Counted {
  readonly cells: readonly {
    readonly goal: string | null;
    readonly line: string | null;
    readonly count: number;
  }[];
  readonly excluded: readonly unknown[];
}

export const GOALS: readonly number[] = GOAL_COLOURS.map((_, at) => at + 1);

export function gridOf(columns: readonly HeatColumn[], { cells, excluded }: Counted): HeatGrid {
  const counts = new Map(cells.map(({ goal, line, count }) => [`${goal} ${line}`, count]));
  const isWhole = excluded.length === 0;
  return {
    columns,
    cells: GOALS.flatMap((goal) =>
      columns.map((column) => ({
        goal,
        column,
        value: counts.get(`${goal} ${column.id}`) ?? (isWhole && column.isKnown ? 0 : null),
      })),
    ),
  };
}

/** Those that do not say where they are of: they belong to no column. */
export function hasUnplaced({ cells }: Counted): boolean {
  return cells.some(({ goal, line }) => goal !== NOT_STATED && line === NOT_STATED);
}
