import { describe, expect, it } from 'vitest';
import { hasMarkup, plainLine, plainText } from './plain-text.js';

describe('a text of a portal', () => {
  it.each([
    [
      '<p>Primera línea<br/>\r\n&nbsp;<b>segunda</b></p>\r\n(tercera)',
      'Primera línea\n\nsegunda\n\n(tercera)',
    ],
    ['uno\r\ndos\rtres', 'uno\ndos\ntres'],
    ['a \t  b\n\n\n\n\nc', 'a b\n\nc'],
    ['Educaci&oacute;n &amp; Econom&#237;a &#xF1;', 'Educación & Economía ñ'],
    ['&lt;b&gt; &inventada; &#0;', '<b> &inventada;'],
    ['superficie < 5 y > 3', 'superficie < 5 y > 3'],
    [
      '## Título\n**Fuente**: [INDEC](https://www.indec.gob.ar/x)',
      'Título\nFuente: INDEC (https://www.indec.gob.ar/x)',
    ],
    ['con\u0000nulo\u0007', 'connulo'],
    ['2 * 3 * 4 y archivo_de_prueba_1', '2 * 3 * 4 y archivo_de_prueba_1'],
  ])('becomes plain: %j', (raw, text) => {
    expect(plainText(raw)).toBe(text);
  });

  it.each(['', ' \r\n ', '<p></p>', '&nbsp;', null])(
    'is nothing where nothing readable is left: %j',
    (raw) => {
      expect(plainText(raw)).toBeNull();
    },
  );

  it('becomes one line where it is a title', () => {
    expect(plainLine(' Compras\r\n<i>2015</i> ')).toBe('Compras 2015');
  });

  it('is cut where it is no text but a document', () => {
    expect(plainText('a'.repeat(1_000_000))).toHaveLength(20_000);
    expect(plainLine('a'.repeat(1_000_000))).toHaveLength(1_000);
  });

  it('is told to hold markup where it does', () => {
    expect(['<br>', 'a&nbsp;b', '</p>'].every(hasMarkup)).toBe(true);
    expect(['a < b', 'Pérez & Gómez', 'R&D; más'].some(hasMarkup)).toBe(false);
  });
});
