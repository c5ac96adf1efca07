import { describe, expect, it } from 'vitest';
import { shadeClass, shadesOf } from './shades.js';

describe('the shades of the map', () => {
  it('are as many as there are values, while those are few', () => {
    expect(shadesOf([1, 3, 1])).toEqual([
      { level: 1, from: 1, to: 1 },
      { level: 5, from: 3, to: 3 },
    ]);
  });

  it('are five at most, each for as many values', () => {
    const shades = shadesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(shades.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
    ]);
  });

  it('tell what is not known from zero, and zero from little', () => {
    const shades = shadesOf([null, 0, 1]);
    expect([null, 0, 1].map((value) => shadeClass(value, shades))).toEqual([
      'shade-none',
      'shade-0',
      'shade-3',
    ]);
  });

  it('are none where nothing is known', () => {
    expect(shadesOf([null, null])).toEqual([]);
  });
});
