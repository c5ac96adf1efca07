import { describe, expect, it } from 'vitest';
import { RECORD_BYTES } from '../published-dataset.type.js';
import { type JsonPart, readRecords } from './read-records.js';

const URL = 'https://datos.example/data.json';

async function read(
  text: string | readonly Buffer[],
  path: readonly string[] = ['dataset'],
): Promise<JsonPart[]> {
  const chunks = typeof text === 'string' ? [Buffer.from(text)] : text;
  const parts: JsonPart[] = [];
  for await (const part of readRecords(asyncOf(chunks), path, URL)) parts.push(part);
  return parts;
}

async function* asyncOf<Item>(items: Iterable<Item>): AsyncGenerator<Item, void> {
  yield* items;
}

const records = (parts: readonly JsonPart[]) =>
  parts.flatMap((part) => (part.kind === 'record' ? [part.value] : []));

describe('the records of a JSON text', () => {
  it('come one by one, with what stands around them', async () => {
    const parts = await read('{"title":"Catálogo","dataset":[{"a":[1,{"b":null}]},{"a":2}],"license":"x"}');
    expect(parts).toEqual([
      { kind: 'opened', envelope: expect.objectContaining({ title: 'Catálogo' }) },
      { kind: 'record', value: { a: [1, { b: null }] } },
      { kind: 'record', value: { a: 2 } },
      { kind: 'closed', envelope: { title: 'Catálogo', dataset: [], license: 'x' }, isDamaged: false },
    ]);
  });

  it.each([
    ['a list that is the whole text', '[{"a":1}]', []],
    ['a list further in', '{"result":{"count":1,"results":[{"a":1}]}}', ['result', 'results']],
  ])('are found in %s', async (_what, text, path) => {
    expect(records(await read(text, path))).toEqual([{ a: 1 }]);
  });

  it('are whatever stands in the list', async () => {
    expect(records(await read('{"dataset":["text",1,null,true,[1],{}]}'))).toEqual([
      'text',
      1,
      null,
      true,
      [1],
      {},
    ]);
  });

  it('are not looked for in a list of the same name further in', async () => {
    expect(records(await read('{"other":{"dataset":[1]},"dataset":[2]}'))).toEqual([2]);
  });

  it('are read wherever the bytes are cut', async () => {
    const bytes = Buffer.from('{"dataset":[{"título":"ñandú \\u00e1 😀"},{"n":-1.5e3}]}');
    const single = Array.from({ length: bytes.length }, (_, index) => bytes.subarray(index, index + 1));
    expect(records(await read(single))).toEqual([{ título: 'ñandú á 😀' }, { n: -1500 }]);
  });

  it('touch no prototype', async () => {
    const [record] = records(await read('{"dataset":[{"__proto__":{"isAdmin":true}}]}'));
    expect((record as { isAdmin?: unknown }).isAdmin).toBeUndefined();
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  });

  it('are given as they are where a letter is no UTF-8, and that is told', async () => {
    const parts = await read([Buffer.from('{"dataset":[{"a":"Educaci\xf3n"}]}', 'latin1')]);
    expect(records(parts)).toEqual([{ a: 'Educaci\uFFFDn' }]);
    expect(parts.at(-1)).toMatchObject({ isDamaged: true });
  });
});

describe('a text that is no catalogue', () => {
  it.each([
    ['empty', ' \n', 'GRAFO_PORTAL_ANSWER_EMPTY'],
    ['a web page', ' <!doctype html>', 'GRAFO_PORTAL_ANSWER_HTML'],
    ['cut in a record', '{"dataset":[{"a":1},{"b":', 'GRAFO_PORTAL_JSON_CUT'],
    ['cut after a record', '{"dataset":[{"a":1}', 'GRAFO_PORTAL_JSON_CUT'],
    ['cut in a word', '{"dataset":[tru', 'GRAFO_PORTAL_JSON_CUT'],
    ['no JSON', 'Sin servicio', 'GRAFO_PORTAL_JSON_MALFORMED'],
    ['a JSON with more behind it', '{"dataset":[]} {', 'GRAFO_PORTAL_JSON_MALFORMED'],
  ])('is told: %s', async (_what, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('gives what came before it was cut', async () => {
    const parts: JsonPart[] = [];
    const reading = async () => {
      const body = asyncOf([Buffer.from('{"dataset":[{"a":1},{"b"')]);
      for await (const part of readRecords(body, ['dataset'], URL)) parts.push(part);
    };
    await expect(reading()).rejects.toMatchObject({ code: 'GRAFO_PORTAL_JSON_CUT' });
    expect(records(parts)).toEqual([{ a: 1 }]);
  });
});

describe('a value without measure', () => {
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const many = (count: number, piece: Buffer) => Array.from({ length: count }, () => piece);

  it('is let go of where it is a record, and the next ones are read', async () => {
    const files = Buffer.from(`${JSON.stringify({ url: 'x'.repeat(1000) })},`.repeat(64));
    const count = Math.ceil(RECORD_BYTES / files.byteLength) + 2;
    const parts = await read([
      Buffer.from('{"dataset":[{"title":"Enorme","distribution":['),
      ...many(count, files),
      Buffer.from('{}]},{"a":1}]}'),
    ]);
    expect(parts[1]).toMatchObject({ kind: 'oversized', excerpt: expect.stringContaining('Enorme') });
    expect(records(parts)).toEqual([{ a: 1 }]);
  });

  it('is let go of where it has too many levels', async () => {
    const parts = await read(`{"dataset":[${'['.repeat(5000)}${']'.repeat(5000)},{"a":1}]}`);
    expect(parts[1]).toMatchObject({ kind: 'oversized' });
    expect(records(parts)).toEqual([{ a: 1 }]);
  });

  it.each([
    ['a text in a record', '{"dataset":[{"a":"'],
    ['a text around the list', '{"title":"'],
    ['a name', '{"'],
    ['a number', '{"dataset":[1'],
  ])('is refused before it is held where it is %s', async (_what, start) => {
    const piece = start.endsWith('1') ? Buffer.alloc(64 * 1024, '1') : chunk;
    const body = [Buffer.from(start), ...many(Math.ceil(RECORD_BYTES / piece.byteLength) + 2, piece)];
    await expect(read(body)).rejects.toMatchObject({ code: 'GRAFO_PORTAL_VALUE_TOO_LARGE' });
  });
});
