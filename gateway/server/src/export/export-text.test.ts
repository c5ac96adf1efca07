import { HeaderMap } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import type { ExportPage } from './export-pages.js';
import { exportText } from './export-text.js';
import { ndjsonWriter } from './ndjson-writer.js';

const answer = { data: {}, errors: [], status: undefined, headers: new HeaderMap(), sources: [] };

async function* none(): AsyncGenerator<ExportPage> {}

/** @param around what is repeated in each row */
const page = (count: number, around: string): ExportPage => ({
  answer,
  rows: Array.from({ length: count }, (_, id) => ({ cells: [id, around], errors: [] })),
});

describe('the text of an export', () => {
  const text = (first: ExportPage, signal = new AbortController().signal) =>
    exportText(first, none(), ndjsonWriter(['id', 'around']), signal);

  it('is never made whole, however much is repeated in each row', async () => {
    const around = 'x'.repeat(100_000);
    let rows = 0;
    for await (const piece of text(page(500, around))) {
      expect(piece.length).toBeLessThan(200_000);
      rows += piece.split('\n').length - 1;
    }
    expect(rows).toBe(500);
  });

  it('has many rows a piece where they are short, each once', async () => {
    const pieces = await Array.fromAsync(text(page(5_000, '')));
    expect(pieces.length).toBeLessThan(50);
    const ids = pieces.join('').trim().split('\n');
    expect(ids.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: 5_000 }, (_, id) => id));
  });

  it('breaks off between two pieces of a page when the hub stops', async () => {
    const stopping = new AbortController();
    const pieces = text(page(500, ''), stopping.signal);
    await pieces.next();
    expect((await pieces.next()).value).toContain('"id":0');
    stopping.abort();
    await expect(pieces.next()).rejects.toMatchObject({
      told: { code: 'GRAFO_EXPORT_STOPPED', message: { en: expect.stringContaining('1 rows') } },
    });
  });
});
