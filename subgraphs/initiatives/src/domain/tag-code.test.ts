import { expect, it } from 'vitest';
import { tagCodeOf } from './tag-code.js';

it.each([
  ['Access to Information', 'ACCESS_TO_INFORMATION'],
  ['E-Government', 'E_GOVERNMENT'],
  ['Legislation & Regulation', 'LEGISLATION_AND_REGULATION'],
  [' Gender ', 'GENDER'],
])('the code of the tag %j is %s', (published, code) => {
  expect(tagCodeOf(published)).toBe(code);
});
