import { describe, expect, it } from 'vitest';
import { restartPause } from './restart-pause.js';

const TIMES = { firstPause: 500, longestPause: 8_000 };
const after = (failures: number, random = 0) => restartPause(failures, TIMES, random);

describe('the pause before a process is started again', () => {
  it('is twice as long after each failure in a row, and never longer than it may be', () => {
    expect([1, 2, 3, 4, 5, 6, 1000].map((failures) => after(failures))).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000,
    ]);
  });

  it('is shorter by chance, by half at the most', () => {
    expect([0, 0.5, 0.998].map((random) => after(2, random))).toEqual([1_000, 750, 501]);
  });
});
