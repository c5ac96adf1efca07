import { describe, expect, it } from 'vitest';
import { parseDate } from './date.js';
import { parseDateTime } from './date-time.js';
import { parseUrl } from './url.js';

describe('shared scalars', () => {
  it('takes a day that exists', () => {
    expect(parseDate('2024-02-29')).toBe('2024-02-29');
  });

  it.each(['2023-02-29', '2022-13-01', '2022-1-1', '18/05/2022', '', '2022-05-18T00:00:00Z'])(
    'refuses %j as a day, with a code',
    (value) => {
      expect(() => parseDate(value)).toThrow(expect.objectContaining({ code: 'GRAFO_DATE_MALFORMED' }));
    },
  );

  it('answers an instant in UTC, whatever its zone', () => {
    expect(parseDateTime('2022-05-18T11:30:00-03:00')).toBe('2022-05-18T14:30:00.000Z');
  });

  it.each(['2022-05-18', '2022-05-18T25:00:00Z', 'now'])('refuses %j as an instant, with a code', (value) => {
    expect(() => parseDateTime(value)).toThrow(expect.objectContaining({ code: 'GRAFO_DATETIME_MALFORMED' }));
  });

  it('keeps an address to the letter', () => {
    expect(parseUrl('http://metadata.un.org/sdg/16.7')).toBe('http://metadata.un.org/sdg/16.7');
  });

  it.each(['metadata.un.org', 'javascript:alert(1)', '/relative'])(
    'refuses %j as an address, with a code',
    (value) => {
      expect(() => parseUrl(value)).toThrow(expect.objectContaining({ code: 'GRAFO_URL_MALFORMED' }));
    },
  );
});
