import { describe, expect, it } from 'vitest';
import { readByteSize } from './read-byte-size.js';
import { formatOfFile, readFormat, readMediaType } from './read-format.js';

describe('a format', () => {
  it.each([
    ['CSV', 'CSV'],
    [' .csv ', 'CSV'],
    ['text/csv; charset=utf-8', 'CSV'],
    ['http://publications.europa.eu/resource/authority/file-type/GEOJSON', 'GEOJSON'],
    ['https://www.iana.org/assignments/media-types/application/json', 'JSON'],
    ['application/vnd.ms-excel', 'XLS'],
    ['application/zip', 'ZIP'],
    ['Excel', 'XLS'],
    ['Shapefile', 'SHP'],
    ['CSV (UTF-8)', 'CSV'],
    ['RAR', 'RAR'],
    ['7z', '7Z'],
  ])('is read from "%s"', (raw, id) => {
    expect(readFormat(raw)).toMatchObject({ format: { id }, isMisspelt: false });
  });

  it.each([
    ['xlxs', 'XLSX'],
    ['XSLX', 'XLSX'],
    ['cvs', 'CSV'],
    ['jason', 'JSON'],
  ])('is read from "%s", and told to be misspelt', (raw, id) => {
    expect(readFormat(raw)).toMatchObject({ format: { id }, isMisspelt: true });
  });

  it.each(['link', 'otro', 'CSV/XLS', '', '???', 'constructor'])('is unknown from "%s"', (raw) => {
    expect(readFormat(raw)).toBeUndefined();
  });

  it('tells what a program can read, and what is nobody’s own', () => {
    const traits = (raw: string) => {
      const format = readFormat(raw)?.format;
      return [format?.isMachineReadable, format?.isOpen];
    };
    expect(traits('CSV')).toEqual([true, true]);
    expect(traits('XLSX')).toEqual([true, false]);
    expect(traits('PDF')).toEqual([false, true]);
    expect(traits('RAR')).toEqual([false, false]);
  });

  it('is told by the name of the file', () => {
    expect(formatOfFile('https://datos.ejemplo.gob.ar/a/padron.XLSX?v=2')?.id).toBe('XLSX');
    expect(formatOfFile('https://datos.ejemplo.gob.ar/descargar.php')).toBeUndefined();
    expect(formatOfFile('https://datos.ejemplo.gob.ar/')).toBeUndefined();
    expect(formatOfFile(null)).toBeUndefined();
  });
});

describe('a media type', () => {
  it.each([
    ['text/csv', 'text/csv'],
    ['Text/CSV; header=present', 'text/csv'],
    ['http://www.iana.org/assignments/media-types/text/csv', 'text/csv'],
    ['csv', null],
    ['a/b/c', null],
  ])('is read from "%s"', (raw, mediaType) => {
    expect(readMediaType(raw)).toBe(mediaType);
  });
});

describe('a size', () => {
  it.each([
    ['5120', 5120, true],
    ['1.2 MB', 1_200_000, false],
    ['1,5kb', 1_500, false],
    ['300 bytes', 300, false],
    ['2 GiB', 2_000_000_000, false],
  ])('is read from "%s"', (raw, value, isExact) => {
    expect(readByteSize(raw)).toEqual({ value, isExact });
  });

  it.each(['grande', '-5', '1.2.3', '', 'MB', '999999999999999 TB'])('is none in "%s"', (raw) => {
    expect(readByteSize(raw)).toBeNull();
  });
});
