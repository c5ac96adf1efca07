import { describe, expect, it } from 'vitest';
import { goalNumberOf, sortKeyOf, targetCodeOf, uriOf } from './sdg-code.js';

const byText = (a: string, b: string) => (a < b ? -1 : 1);
const sorted = (codes: readonly string[]) => codes.toSorted((a, b) => byText(sortKeyOf(a), sortKeyOf(b)));

describe('codes of the framework', () => {
  it('sort by the value of their numbers, then by letter', () => {
    expect(sorted(['16.b', '16.10', '16.a', '16.9', '16.1'])).toEqual([
      '16.1',
      '16.9',
      '16.10',
      '16.a',
      '16.b',
    ]);
  });

  it('sort by goal before anything else', () => {
    expect(sorted(['10.1', '9.c', '2.5', '1.b', '17.1'])).toEqual(['1.b', '2.5', '9.c', '10.1', '17.1']);
  });

  it('sort indicators within their target, and a target before its indicators', () => {
    expect(sorted(['3.a.1', '3.9.10', '3.9.2', '3.9', '3.10.1'])).toEqual([
      '3.9',
      '3.9.2',
      '3.9.10',
      '3.10.1',
      '3.a.1',
    ]);
  });

  it('never share a sort key', () => {
    expect(sortKeyOf('16.1')).not.toBe(sortKeyOf('16.10'));
    expect(sortKeyOf('1.11')).not.toBe(sortKeyOf('11.1'));
  });

  it('tell the goal of a target and the target of an indicator', () => {
    expect(goalNumberOf('16.10')).toBe(16);
    expect(goalNumberOf('5.c')).toBe(5);
    expect(targetCodeOf('16.10.2')).toBe('16.10');
    expect(targetCodeOf('5.c.1')).toBe('5.c');
  });

  it('give the URI of a goal and of a target', () => {
    expect(uriOf('16')).toBe('http://metadata.un.org/sdg/16');
    expect(uriOf('16.a')).toBe('http://metadata.un.org/sdg/16.a');
  });
});
