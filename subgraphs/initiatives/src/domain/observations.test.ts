import { describe, expect, it } from 'vitest';
import { ObservationOrder } from './observation-vocabulary.js';
import { chooseObservations } from './observations.js';

const FIRST = { id: 'first', asOf: null, sequence: 1 };
const ALONGSIDE = { id: 'alongside', asOf: null, sequence: 1 };
const SECOND = { id: 'second', asOf: null, sequence: 2 };
const EARLY = { id: 'early', asOf: '2020-12-31', sequence: 9 };
const LATE = { id: 'late', asOf: '2023-01-01', sequence: 1 };
const ALL = [LATE, SECOND, FIRST, ALONGSIDE, EARLY];

const chosen = (...arguments_: Parameters<typeof chooseObservations<typeof EARLY | typeof FIRST>>) =>
  chooseObservations(...arguments_).map(({ id }) => id);

describe('chooseObservations', () => {
  it('lists what has no day first, by its reading, and then what is dated, by its day', () => {
    expect(chosen(ALL, { orderBy: ObservationOrder.AS_OF_ASC })).toEqual([
      'first',
      'alongside',
      'second',
      'early',
      'late',
    ]);
  });

  it('lists the newest first unless said, and what was read together in its own order', () => {
    expect(chosen(ALL, {})).toEqual(['late', 'early', 'second', 'first', 'alongside']);
    expect(chosen(ALL, { orderBy: null })).toEqual(chosen(ALL, { orderBy: ObservationOrder.AS_OF_DESC }));
  });

  it('keeps what is dated up to a day, that day included, and nothing without a day', () => {
    expect(chosen(ALL, { asOf: '2020-12-31' })).toEqual(['early']);
    expect(chosen(ALL, { asOf: '2020-12-30' })).toEqual([]);
  });

  it('leaves the list that it was given as it was', () => {
    const given = [SECOND, FIRST];
    chooseObservations(given, { orderBy: ObservationOrder.AS_OF_ASC });
    expect(given).toEqual([SECOND, FIRST]);
  });
});
