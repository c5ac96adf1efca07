import { describe, expect, it } from 'vitest';
import { readAmount } from './read-amount.js';
import { readDay, readInstant } from './read-day.js';
import { readText } from './read-text.js';
import { readWebAddress } from './read-web-address.js';

describe('an amount', () => {
  it.each([
    [1234.5, 1234.5],
    [0, 0],
    ['1234.50', 1234.5],
    ['1.234.567,89', 1234567.89],
    ['1,234,567.89', 1234567.89],
    ['1234567,89', 1234567.89],
    ['$ 1.234.567', 1234567],
    ['ARS 12', 12],
    ['0.00', 0],
    ['-5', -5],
    ['0.500', 0.5],
  ])('is read from %j', (value, amount) => {
    expect(readAmount(value)).toBe(amount);
  });

  it.each<[value: string | number | boolean | undefined, why: string]>([
    ['1.234', 'which may be a thousand'],
    ['12,345', 'which may be a dozen'],
    ['mil', 'which is a word'],
    ['', 'which is empty'],
    ['1e999', 'which is no number'],
    [Number.POSITIVE_INFINITY, 'which has no end'],
    [true, 'which is a yes'],
    [undefined, 'which is missing'],
  ])('is not made up from %j, %s', (value) => {
    expect(readAmount(value)).toBeUndefined();
  });
});

describe('a day', () => {
  it.each([
    ['2024-05-02', '2024-05-02'],
    ['2024-05-02T23:30:00-03:00', '2024-05-02'],
    ['2024-05-02T23:30:00.123Z', '2024-05-02'],
    ['2024-5-2', '2024-05-02'],
    ['2024/05/02 10:00', '2024-05-02'],
    ['02/05/2024', '2024-05-02'],
    ['2.5.2024', '2024-05-02'],
    ['20240502', '2024-05-02'],
    [1714608000000, '2024-05-02'],
  ])('is read from %j', (value, day) => {
    expect(readDay(value)).toBe(day);
  });

  it.each(['31/02/2024', '0001-01-01T00:00:00', '1900-01-01', '2024', 'ayer', '', 5, {}])(
    'is none in %j',
    (value) => {
      expect(readDay(value)).toBeUndefined();
    },
  );

  it('orders releases by the instant, or by the day where there is no hour', () => {
    expect(readInstant('2024-05-02T00:00:00-03:00')).toBe(Date.UTC(2024, 4, 2, 3));
    expect(readInstant('02/05/2024')).toBe(Date.UTC(2024, 4, 2));
    expect(readInstant('ayer')).toBeUndefined();
  });
});

describe('a text', () => {
  it('is on one line, without NUL and other controls, and cut where it has no end', () => {
    expect(readText(' a\u0000b\r\n\tc ', 100)).toBe('a b c');
    expect(readText('x'.repeat(5_000_000), 300)).toHaveLength(300);
    expect(readText('a\uD800', 10)).toBe('a\uFFFD');
  });

  it('is none where nothing is written, and a number where that is what stands there', () => {
    expect([readText(' ', 10), readText({}, 10), readText(7, 10), readText(null, 10)]).toEqual([
      undefined,
      undefined,
      '7',
      null,
    ]);
  });
});

describe('a web address', () => {
  it('is one only where it stands alone', () => {
    expect(readWebAddress(' https://compras.example/p/1?a=b ')).toBe('https://compras.example/p/1?a=b');
    for (const text of ['Ver https://compras.example', 'javascript:alert(1)', 'precio', 'https://'])
      expect(readWebAddress(text)).toBeUndefined();
  });
});
