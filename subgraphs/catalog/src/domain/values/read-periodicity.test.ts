import { describe, expect, it } from 'vitest';
import { currentUntil, freshnessOf } from './freshness.js';
import { readPeriodicity } from './read-periodicity.js';

describe('how often a dataset is updated', () => {
  it.each([
    ['R/P10Y', 3660],
    ['R/P1Y', 366],
    ['R/P6M', 186],
    ['R/P1M', 31],
    ['R/P0.5M', 15.5],
    ['R/P0.33M', 10.23],
    ['R/P1W', 7],
    ['R/P0.5W', 3.5],
    ['R/P1D', 1],
    ['R/PT1H', 1 / 24],
    ['R/PT1S', 1 / 86_400],
    ['eventual', null],
    ['EVENTUAL', null],
  ])('is read from the code %s', (code, days) => {
    const reading = readPeriodicity(code);
    expect(reading?.isExact).toBe(true);
    expect(reading?.value.code).toBe(code === 'EVENTUAL' ? 'eventual' : code);
    if (days === null) expect(reading?.value.days).toBeNull();
    else expect(reading?.value.days).toBeCloseTo(days);
  });

  it.each([
    ['Anual', 'R/P1Y'],
    ['mensualmente', 'R/P1M'],
    ['Cada 15 días', 'R/P0.5M'],
    ['r/p0,5m', 'R/P0.5M'],
    ['P1M', 'R/P1M'],
    ['http://publications.europa.eu/resource/authority/frequency/MONTHLY', 'R/P1M'],
    ['http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT', 'R/PT1S'],
    ['No se actualiza', 'eventual'],
  ])('is understood, and told apart, from the words %s', (words, code) => {
    expect(readPeriodicity(words)).toMatchObject({ value: { code }, isExact: false });
  });

  it.each(['de vez en cuando', 'R/P0M', 'R/P1X', 'R/P', '', 'constructor'])(
    'is unknown from "%s"',
    (words) => {
      expect(readPeriodicity(words)).toBeNull();
    },
  );
});

describe('freshness', () => {
  const now = new Date('2026-11-26T12:00:00Z');
  const monthly = { days: 31 };

  it.each([
    ['2026-11-01T00:00:00.000Z', monthly, 'CURRENT'],
    ['2026-10-26T12:00:00.000Z', monthly, 'CURRENT'],
    ['2026-10-26T00:00:00.000Z', monthly, 'CURRENT'],
    ['2026-10-25T23:59:59.000Z', monthly, 'OVERDUE'],
    ['2025-11-26T00:00:00.000Z', { days: 366 }, 'CURRENT'],
    ['2026-11-25T13:00:00.000Z', { days: 1 / 86_400 }, 'CURRENT'],
    ['2026-11-24T23:00:00.000Z', { days: 1 / 86_400 }, 'OVERDUE'],
  ])('of what was modified %s is by the rhythm that was declared', (modified, periodicity, freshness) => {
    expect(freshnessOf(modified, periodicity, now)).toBe(freshness);
  });

  it('lasts until a day that can be kept, and that does not change as time goes by', () => {
    expect(currentUntil('2026-10-26T12:00:00.000Z', monthly)).toBe('2026-11-26');
    expect(currentUntil('2026-11-25T13:00:00.000Z', { days: 1 / 86_400 })).toBe('2026-11-26');
    expect(currentUntil('9999-12-31T00:00:00.000Z', monthly)).toBeNull();
    expect(currentUntil('2026-10-26T12:00:00.000Z', { days: 1e300 })).toBeNull();
  });

  it('is unknown, not overdue, without a date, a rhythm, or a promise', () => {
    expect(freshnessOf(null, monthly, now)).toBeNull();
    expect(freshnessOf('2020-01-01T00:00:00.000Z', null, now)).toBeNull();
    expect(freshnessOf('2020-01-01T00:00:00.000Z', { days: null }, now)).toBeNull();
  });
});
