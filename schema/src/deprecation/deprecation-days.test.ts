import { describe, expect, it } from 'vitest';
import { readSince, readSunset } from './deprecation-days.js';

describe('the sunset of what is deprecated', () => {
  it.each([
    ['Usá people. [sunset: 2027-03-01]', '2027-03-01'],
    ['[sunset: 2028-02-29] Use people.', '2028-02-29'],
    ['[sunset: 2027-02-29]', undefined],
    ['[sunset: 2027-13-01]', undefined],
    ['[sunset: soon]', undefined],
    ['No longer supported', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('of %s is %s', (reason, day) => {
    expect(readSunset(reason)).toBe(day);
  });
});

describe('the day since when something is deprecated', () => {
  it.each([
    ['Usá people. [since: 2026-12-01] [sunset: 2027-03-01]', '2026-12-01'],
    ['[sunset: 2027-03-01]', undefined],
    ['[since: ayer]', undefined],
  ])('of %s is %s', (reason, day) => {
    expect(readSince(reason)).toBe(day);
  });
});
