import { expect, it } from 'vitest';
import { readPublishedDate } from './published-date.js';

it.each([
  ['2023-05-18', { asOf: '2023-05-18', asOfRaw: '2023-05-18' }],
  ['2023', { asOf: null, asOfRaw: '2023' }],
  ['May 2023', { asOf: null, asOfRaw: 'May 2023' }],
  [null, { asOf: null, asOfRaw: null }],
])('a date published as %j gives a day only when it is whole', (text, date) => {
  expect(readPublishedDate(text)).toEqual(date);
});
