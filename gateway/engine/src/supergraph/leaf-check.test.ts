import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { leafChecksOf } from './leaf-check.js';

const checks = leafChecksOf(parse('enum Kind { A B } scalar Any type Thing { id: ID }'));
const check = (type: string, value: unknown) => checks.get(type)?.(value);

describe('leafChecksOf', () => {
  it('takes values of their type', () => {
    expect(check('Int', -(2 ** 31))).toBe(-(2 ** 31));
    expect(check('Float', 1.5)).toBe(1.5);
    expect(check('Boolean', false)).toBe(false);
    expect(check('String', '')).toBe('');
    expect(check('ID', 'a')).toBe('a');
    expect(check('Kind', 'B')).toBe('B');
    expect(check('Any', { a: [null] })).toEqual({ a: [null] });
  });
  it('makes a text of a whole number that identifies', () => expect(check('ID', 7)).toBe('7'));
  it('refuses all others', () => {
    const wrong: readonly (readonly [string, unknown])[] = [
      ['Int', 2 ** 31],
      ['Int', 0.5],
      ['Int', '1'],
      ['Float', Number.POSITIVE_INFINITY],
      ['Boolean', 0],
      ['String', 1],
      ['ID', 1.5],
      ['ID', null],
      ['Kind', 'C'],
      ['Any', Number.NaN],
      ['Any', () => 1],
      ['Any', undefined],
    ];
    for (const [type, value] of wrong) expect(check(type, value)).toBeUndefined();
  });
  it('knows no check for objects', () => expect(checks.has('Thing')).toBe(false));
});
