import { describe, expect, it } from 'vitest';
import { readingsOf } from './readings.js';

const observed = (value: string, asOf: string | null, sequence = 1, source = 'OGP') => ({
  value,
  asOf,
  asOfRaw: null,
  sequence,
  provenance: { source },
});

const told = (observations: readonly ReturnType<typeof observed>[]) =>
  readingsOf(observations).map(({ observations: all, isLast }) => [all.map(({ value }) => value), isLast]);

describe('readingsOf', () => {
  it('puts together what was seen at one time in one source, and nothing else', () => {
    const day = '2023-05-01';
    const all = [
      observed('A', day),
      observed('B', day),
      observed('A', day, 1, 'IRM'),
      observed('A', '2021-01-01'),
    ];
    expect(told(all)).toEqual([
      [['A', 'B'], true],
      [['A'], false],
      [['A'], false],
    ]);
  });

  it('knows the last of readings without a day by their order', () => {
    expect(told([observed('B', null, 2), observed('A', null, 1)])).toEqual([
      [['B'], true],
      [['A'], false],
    ]);
  });

  it('calls none the last where only some have a day', () => {
    expect(told([observed('A', '2021-01-01'), observed('B', null, 2)])).toEqual([
      [['A'], null],
      [['B'], null],
    ]);
  });
});
