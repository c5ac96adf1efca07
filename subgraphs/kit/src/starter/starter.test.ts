import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCsv } from './read-csv.js';
import { readSources } from './read-sources.js';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => void rmSync(folder, { recursive: true })));

function folderWith(file: string, text: string): URL {
  const folder = mkdtempSync(join(tmpdir(), 'grafo-starter-'));
  folders.push(folder);
  writeFileSync(join(folder, file), text);
  return pathToFileURL(`${folder}/`);
}

const place = z.object({ code: z.string().regex(/^\d{2}$/), name: z.string().nullable() });

describe('a starter folder', () => {
  it('keeps leading zeros, quoted text and the letters of the language', () => {
    const folder = folderWith('places.csv', 'code,name\n06,"Ñandú, ""el"" \nsur"\n');
    expect(readCsv(folder, 'places.csv', place)).toEqual([{ code: '06', name: 'Ñandú, "el" \nsur' }]);
  });

  it('takes an empty cell for unknown', () => {
    expect(readCsv(folderWith('places.csv', 'code,name\n06,\n'), 'places.csv', place)).toEqual([
      { code: '06', name: null },
    ]);
  });

  it('names the file, the line and the column of a value that is wrong', () => {
    const folder = folderWith('places.csv', 'code,name\n06,a\nsix,b\n');
    expect(() => readCsv(folder, 'places.csv', place)).toThrow(
      expect.objectContaining({
        code: 'GRAFO_STARTER_INVALID',
        extensions: expect.objectContaining({
          parameters: { file: 'places.csv', line: 3, detail: expect.stringContaining('code') },
        }),
      }),
    );
  });

  it('says in both languages what was done to what a source published', () => {
    const folder = folderWith(
      'sources.yaml',
      'census:\n  source: INDEC\n  url: null\n  retrievedAt: null\n  asOf: 2022-05-18\n  licence: null\n  transform: { es: Suma., en: Sum. }\n',
    );
    expect(readSources(folder, 'sources.yaml')).toEqual([
      {
        id: 'census',
        source: 'INDEC',
        url: null,
        retrievedAt: null,
        asOf: '2022-05-18',
        licence: null,
        transform: 'Suma. / Sum.',
      },
    ]);
  });

  it('refuses a source with a field that it does not know', () => {
    const folder = folderWith('sources.yaml', 'x: { source: a, link: b }\n');
    expect(() => readSources(folder, 'sources.yaml')).toThrow(
      expect.objectContaining({ code: 'GRAFO_STARTER_INVALID' }),
    );
  });
});
