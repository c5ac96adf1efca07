import { describe, expect, it } from 'vitest';
import { Findings } from './findings.js';
import { readJson } from './read-json.js';
import { isJsonLines, readJsonLines } from './read-json-lines.js';
import { readTable } from './read-table.js';

const document = (text: string) => ({ name: 'file', text });

describe('a table', () => {
  const read = (text: string) => {
    const findings = new Findings();
    return { rows: [...readTable(document(text), findings)], rejected: findings.rejected };
  };

  it('tells the line on which each record begins, over blank lines and line breaks within cells', () => {
    expect(read('id,name\n1,a\n\n2,"b\nc"\n3,d\n').rows).toEqual([
      { line: 2, value: { id: '1', name: 'a' } },
      { line: 4, value: { id: '2', name: 'b\nc' } },
      { line: 6, value: { id: '3', name: 'd' } },
    ]);
  });

  it('may be separated by semicolons, and end its lines as Windows does', () => {
    expect(read('id;name\r\n06;a,b\r\n').rows).toEqual([{ line: 2, value: { id: '06', name: 'a,b' } }]);
  });

  it('rejects a record with more or fewer cells alone', () => {
    const { rows, rejected } = read('id,name\n1\n2,b\n3,c,d\n');
    expect(rows).toHaveLength(1);
    expect(rejected).toMatchObject([{ line: 2 }, { line: 4 }]);
  });

  it.each([
    ['GRAFO_IMPORT_TRUNCATED', 'id,name\n1,a\n2'],
    ['GRAFO_IMPORT_TRUNCATED', 'id,name\n1,"a'],
    ['GRAFO_IMPORT_MALFORMED', 'id,name\n1,"a"b\n'],
    ['GRAFO_IMPORT_MALFORMED', 'id,id\n1,2\n'],
    ['GRAFO_IMPORT_MALFORMED', 'just a text\n'],
  ])('is refused with %s as %j', (code, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });
});

describe('JSON', () => {
  it('tells the line of each item of a list, at any depth', () => {
    const json = readJson(document('{\n"a": {"b": [\n1,\n\n{"c": 2}]}}'));
    expect(json.rowsAt('a', 'b')).toEqual([
      { line: 3, value: 1 },
      { line: 5, value: { c: 2 } },
    ]);
    expect([json.rowsAt('a'), json.rowsAt('z')]).toEqual([undefined, undefined]);
  });

  it.each([
    ['GRAFO_IMPORT_TRUNCATED', 3, '{"a":\n[1,\n2'],
    ['GRAFO_IMPORT_TRUNCATED', 1, '{"a": "b'],
    ['GRAFO_IMPORT_MALFORMED', 2, '{"a":\nNaN,\n"b": 1}'],
    ['GRAFO_IMPORT_MALFORMED', 1, '{"a": 1} // note\n{"b": 2}'],
  ])('is refused with %s on line %i', (code, line, text) => {
    const error = expect.objectContaining({ code, parameters: expect.objectContaining({ line }) });
    expect(() => readJson(document(text))).toThrow(error);
  });
});

describe('JSON lines', () => {
  it('are told from one JSON value', () => {
    expect(isJsonLines(document('{"a":1}\n{"a":2}\n'))).toBe(true);
    expect(isJsonLines(document('{"a":1}\n'))).toBe(false);
    expect(isJsonLines(document('{\n"a":1}\n'))).toBe(false);
  });

  it('reject a line that is no record alone', () => {
    const findings = new Findings();
    const rows = [...readJsonLines(document('{"a":1}\n\n{"a":\n{"a":3}\n'), findings)];
    expect(rows.map(({ line }) => line)).toEqual([1, 4]);
    expect(findings.rejected).toMatchObject([{ line: 3, code: 'GRAFO_IMPORT_ROW_MALFORMED' }]);
  });

  it('are refused where the last of them is cut', () => {
    const read = () => [...readJsonLines(document('{"a":1}\n{"a":'), new Findings())];
    expect(read).toThrow(expect.objectContaining({ code: 'GRAFO_IMPORT_TRUNCATED' }));
  });
});
