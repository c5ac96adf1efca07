import { describe, expect, it } from 'vitest';
import { csvWriter } from './csv-writer.js';

const write = (cells: readonly unknown[], excel = false) =>
  csvWriter(
    cells.map((_, place) => `c${place}`),
    { bom: false, excel },
  ).rows([{ cells, errors: [] }]);

describe('a row of a CSV', () => {
  it('is one for every reader, whichever ends of lines stand in its texts', () => {
    expect(write(['two\nlines', 'old\rMac', 'both\r\n', 'none'])).toBe(
      '"two\nlines","old\rMac","both\r\n",none\r\n',
    );
    expect(write(['\r=1', 'a;b'], true)).toBe('"\'\r=1";"a;b"\r\n');
  });

  it('keeps spaces, tabs and numbers as they are', () => {
    expect(write([' a ', 'b\tc', 0, 1.5, -2, false])).toBe(' a ,b\tc,0,1.5,-2,false\r\n');
  });
});
