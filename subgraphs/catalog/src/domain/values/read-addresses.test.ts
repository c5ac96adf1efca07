import { describe, expect, it } from 'vitest';
import { readWebAddress } from './read-address.js';
import { readMailbox } from './read-mailbox.js';

describe('a web address', () => {
  it('that is right stays letter for letter', () => {
    const raw = 'https://datos.ejemplo.gob.ar/a%20b.csv?x=1#y';
    expect(readWebAddress(raw)).toEqual({ url: raw, oddity: null });
    expect(readWebAddress('http://datos.ejemplo.gob.ar').oddity).toBeNull();
  });

  it.each([
    ['ver web', null, 'MALFORMED'],
    ['www.ejemplo.gob.ar/archivo', null, 'MALFORMED'],
    ['http:/ejemplo.gob.ar', null, 'MALFORMED'],
    ['ftp://ejemplo.gob.ar/a', null, 'MALFORMED'],
    ['javascript:alert(1)', null, 'MALFORMED'],
    [`https://ejemplo.gob.ar/${'a'.repeat(5_000)}`, null, 'MALFORMED'],
    ['https://ejemplo.gob.ar/mi archivo.csv', 'https://ejemplo.gob.ar/mi%20archivo.csv', 'UNESCAPED'],
    ['https://ejemplo.gob.ar/año.csv', 'https://ejemplo.gob.ar/a%C3%B1o.csv', 'UNESCAPED'],
    ['http://190.2.101.9:8080/archivo.csv', 'http://190.2.101.9:8080/archivo.csv', 'RAW_IP'],
    ['http://[2800:150::1]/a', 'http://[2800:150::1]/a', 'RAW_IP'],
    ['http://10.1.2.3/a', null, 'NOT_PUBLIC'],
    ['http://2130706433/a', null, 'NOT_PUBLIC'],
    ['http://localhost:8000/a', null, 'NOT_PUBLIC'],
    ['http://servidor/a', null, 'NOT_PUBLIC'],
    ['http://datos.intranet/a', null, 'NOT_PUBLIC'],
    ['https://ana:clave@ejemplo.gob.ar/a', 'https://ejemplo.gob.ar/a', 'CREDENTIALS'],
  ])('%s is told for what is odd about it', (raw, url, oddity) => {
    expect(readWebAddress(raw)).toEqual({ url, oddity });
  });
});

describe('a mailbox', () => {
  it.each([
    ['datos@ejemplo.gob.ar', 'datos@ejemplo.gob.ar', true],
    [' datos@ejemplo.gob.ar ', 'datos@ejemplo.gob.ar', true],
    ['mailto:datos@ejemplo.gob.ar', 'datos@ejemplo.gob.ar', false],
    ['Oficina de datos <datos@ejemplo.gob.ar>', 'datos@ejemplo.gob.ar', false],
  ])('is read from "%s"', (raw, value, isExact) => {
    expect(readMailbox(raw)).toEqual({ value, isExact });
  });

  it.each(['uno@demo.example; dos@demo.example', 'datos', '@ejemplo.gob.ar', 'a@b', 'datos@ejemplo..ar', ''])(
    'is none in "%s"',
    (raw) => {
      expect(readMailbox(raw)).toBeNull();
    },
  );
});
