import { describe, expect, it } from 'vitest';
import { readSunset } from './sunset.js';

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
