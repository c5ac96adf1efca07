import { describe, expect, it } from 'vitest';
import { readDay } from './read-day.js';
import { readInstant } from './read-instant.js';
import { readPeriod } from './read-period.js';

describe('an instant', () => {
  it.each([
    ['2016-04-14', '2016-04-14T00:00:00.000Z'],
    ['2017-06-05T20:40:21.903770', '2017-06-05T20:40:21.903Z'],
    ['2017-09-28T00:00:00', '2017-09-28T00:00:00.000Z'],
    ['2016-04-14T19:48:05.433640-03:00', '2016-04-14T22:48:05.433Z'],
    ['2026-11-01T03:00:00.000Z', '2026-11-01T03:00:00.000Z'],
  ])('is read as the Perfil Nacional writes it: %s', (text, value) => {
    expect(readInstant(text)).toEqual({ value, isExact: true });
  });

  it.each([
    ['2016/04/14', '2016-04-14T00:00:00.000Z'],
    ['14/04/2016', '2016-04-14T00:00:00.000Z'],
    ['1/4/2016 9:30', null],
    ['1/4/2016 09:30', '2016-04-01T09:30:00.000Z'],
    ['2016-04-14 19:48:05', '2016-04-14T19:48:05.000Z'],
    ['2016-04-14T19:48', '2016-04-14T19:48:00.000Z'],
    ['14 de abril de 2016', '2016-04-14T00:00:00.000Z'],
    ['3 Setiembre 2016', '2016-09-03T00:00:00.000Z'],
    ['1460592000000', '2016-04-14T00:00:00.000Z'],
  ])('is read, and told apart, where it is written otherwise: %s', (text, value) => {
    expect(readInstant(text)).toEqual(value === null ? null : { value, isExact: false });
  });

  it.each(['ayer', '31/02/2020', '2019-02-29', '2016-13-01', '04/14/2016', '2016-04-14T25:00:00', '', '0'])(
    'is none in "%s"',
    (text) => {
      expect(readInstant(text)).toBeNull();
    },
  );

  it.each([
    ['2016-04-14T12:00:00-0300', '2016-04-14T15:00:00.000Z'],
    ['2016-04-14T12:00:00-03', '2016-04-14T15:00:00.000Z'],
  ])('has its zone in every form of ISO 8601: %s', (text, value) => {
    expect(readInstant(text)?.value).toBe(value);
  });
});

describe('a day', () => {
  it('is one of the calendar, the leap years included', () => {
    expect(readDay('2020-02-29')).toEqual({ value: '2020-02-29', isExact: true });
    expect(readDay('30 de febrero de 2020')).toBeNull();
  });
});

describe('a period', () => {
  it.each([
    ['2015-01-01/2015-12-31', '2015-01-01', '2015-12-31'],
    ['2009-01-01T03:00:00.000Z/2016-12-31T03:00:00.000Z', '2009-01-01', '2016-12-31'],
    ['2016-01-01T03:00:00.000Z', '2016-01-01', '2016-01-01'],
  ])('is read as the Perfil Nacional writes it: %s', (text, start, end) => {
    expect(readPeriod(text)).toEqual({ value: { start, end }, isExact: true });
  });

  it.each([
    ['2015-01-1/2015-12-31', '2015-01-01', '2015-12-31'],
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-2017', '2015-01-01', '2017-12-31'],
    ['2015 a 2017', '2015-01-01', '2017-12-31'],
    ['2015-01-01/..', '2015-01-01', null],
    ['2015-01-01/actualidad', '2015-01-01', null],
    ['01-02-2015 al 31-12-2015', '2015-02-01', '2015-12-31'],
  ])('is read, and told apart, where it is written otherwise: %s', (text, start, end) => {
    expect(readPeriod(text)).toEqual({ value: { start, end }, isExact: false });
  });

  it.each(['siempre', '2015-01-01/2015-02-30', '/', '2015-01-01/2016-01-01/2017-01-01', ''])(
    'is none in "%s"',
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );
});
