import { describe, expect, it } from 'vitest';
import { gridOf, hasUnplaced, NOT_STATED } from './heat-grid.js';

const column = (id: string, isKnown: boolean) => ({ id, name: id, short: id, isKnown });
const COLUMNS = [column('AR-M', true), column('AR-T', false)];
const CELLS = [{ goal: '16', line: 'AR-M', count: 3 }];

const valuesOf = (asked: number, excluded: readonly unknown[] = []) =>
  gridOf(COLUMNS, { cells: CELLS, excluded })
    .cells.filter(({ goal }) => goal === asked)
    .map(({ value }) => value);

describe('the grid of a heat map', () => {
  it('has a cell for each goal and column, goal by goal', () => {
    const { cells } = gridOf(COLUMNS, { cells: CELLS, excluded: [] });
    expect(cells).toHaveLength(34);
    expect(cells.slice(0, 3).map(({ goal, column: { id } }) => `${goal} ${id}`)).toEqual([
      '1 AR-M',
      '1 AR-T',
      '2 AR-M',
    ]);
  });

  it('has zero where somebody has looked and found none, and nothing where nobody has', () => {
    expect(valuesOf(16)).toEqual([3, null]);
    expect(valuesOf(1)).toEqual([0, null]);
  });

  it('has no zero at all while a source was never read', () => {
    const unread = [{ status: 'NEVER_READ' }];
    expect(valuesOf(16, unread)).toEqual([3, null]);
    expect(valuesOf(1, unread)).toEqual([null, null]);
  });

  it('tells what has a goal and no place from what has no goal', () => {
    const unplaced = (goal: string) =>
      hasUnplaced({ cells: [{ goal, line: NOT_STATED, count: 1 }], excluded: [] });
    expect([unplaced('16'), unplaced(NOT_STATED)]).toEqual([true, false]);
  });
});
