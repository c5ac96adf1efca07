import { describe, expect, it } from 'vitest';
import { placeReading, type StoredObservation } from './place-reading.js';

const observed = (asOf: string | null, sequence: number, ...values: string[]): StoredObservation[] =>
  values.map((value) => ({ asOf, sequence, value }));

const HISTORY = [
  ...observed(null, 1, 'SUBNATIONAL', 'GENDER'),
  ...observed(null, 2, 'LOCAL'),
  ...observed('2021-05-01', 3, 'LOCAL', 'GENDER'),
];

describe('what a page shows', () => {
  it('is the first reading where nothing was observed before', () => {
    expect(placeReading([], new Set(['A']), null)).toEqual({ asOf: null, sequence: 1 });
  });

  it.each([
    [
      'the same as any earlier reading, without a day',
      null,
      ['GENDER', 'SUBNATIONAL'],
      { asOf: null, sequence: 1 },
    ],
    ['something else, without a day', null, ['SUBNATIONAL'], { asOf: null, sequence: 4 }],
    ['the same as on the day before', '2021-06-01', ['LOCAL', 'GENDER'], { asOf: '2021-05-01', sequence: 3 }],
    [
      'what once held and then did not',
      '2021-06-01',
      ['SUBNATIONAL', 'GENDER'],
      { asOf: '2021-06-01', sequence: 4 },
    ],
    [
      'the same as the last before its day, which had none',
      '2020-01-01',
      ['LOCAL'],
      { asOf: '2020-01-01', sequence: 2 },
    ],
    [
      'something else, before the last reading',
      '2020-01-01',
      ['LOCAL', 'GENDER'],
      { asOf: '2020-01-01', sequence: 4 },
    ],
    ['one value fewer than before', '2022-01-01', ['LOCAL'], { asOf: '2022-01-01', sequence: 4 }],
  ])('is placed where it says %s', (_what, asOf, values, place) => {
    expect(placeReading(HISTORY, new Set(values), asOf)).toEqual(place);
  });
});
