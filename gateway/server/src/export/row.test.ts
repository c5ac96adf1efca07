import { describe, expect, it } from 'vitest';
import { valueAt } from './row.js';

describe('a cell of a row', () => {
  it('is null where the row lacks it, also by a name that every object knows', () => {
    const row = { constructor: 'Ana', place: { column: 0 }, none: null };
    expect(valueAt(row, ['constructor'])).toBe('Ana');
    expect(valueAt(row, ['place', 'column'])).toBe(0);
    for (const path of [
      ['toString'],
      ['place', 'constructor'],
      ['none', 'id'],
      ['place', 'column', 'valueOf'],
    ])
      expect(valueAt(row, path)).toBeNull();
  });
});
