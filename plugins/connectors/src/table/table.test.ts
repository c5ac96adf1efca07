import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectListing } from '../testing/collect-listing.js';
import { createTableConnector } from './table.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grafo-tables-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function list(file: string, content?: string | Uint8Array, within: string | undefined = folder) {
  if (content !== undefined) await writeFile(join(folder, file), content);
  await using http = createGuardedHttp();
  const connector = createTableConnector(within === undefined ? {} : { folder: within });
  return await collectListing(connector.list({ url: file, http, signal: new AbortController().signal }));
}

const datasets = ({ kept }: Awaited<ReturnType<typeof list>>) =>
  kept.flatMap((item) => (item.kind === 'dataset' ? [item.dataset] : []));
const initiatives = ({ kept }: Awaited<ReturnType<typeof list>>) =>
  kept.flatMap((item) => (item.kind === 'initiative' ? [item.initiative] : []));

describe('a CSV that follows the template', () => {
  it.each(['datasets.csv', 'iniciativas.csv'])('is the published %s itself', async (file) => {
    const templates = fileURLToPath(new URL('../../templates', import.meta.url));
    const { kept, rejected, notices, error } = await list(file, undefined, templates);
    expect([kept.length > 0, rejected, notices, error]).toEqual([true, [], [], undefined]);
  });

  it.each([
    ['semicolons', 'titulo;descripcion\nAgua;"Ríos, lagos"\n'],
    ['tabs', 'titulo\tdescripcion\nAgua\tRíos, lagos\n'],
    ['bars', 'titulo|descripcion\nAgua|Ríos, lagos\n'],
    ['quotes and blanks in its header', '"Título" , "Descripción"\r\nAgua,"Ríos, lagos"\r\n'],
    ['other names for its columns', 'Nombre;Resumen\nAgua;Ríos, lagos\n'],
    ['empty lines', '\n\ntitulo;descripcion\n\nAgua;Ríos, lagos\n\n'],
  ])('is read with %s', async (_what, text) => {
    expect(datasets(await list('t.csv', text))).toMatchObject([
      { title: 'Agua', description: 'Ríos, lagos' },
    ]);
  });

  it('is read in Windows-1252, also where its first accent comes late, and says so', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `Serie ${index};x\n`).join('');
    const found = await list(
      't.csv',
      Buffer.from(`titulo;descripcion\n${rows}Educación – año 2020;x\n`, 'latin1'),
    );
    expect(datasets(found).at(-1)?.title).toContain('Educación');
    expect(found.notices).toEqual(['GRAFO_TABLE_READ_AS']);
  });

  it('tells of letters that are neither encoding', async () => {
    const bytes = Buffer.concat([Buffer.from('titulo\nEducación\n'), Buffer.from('Inversión\n', 'latin1')]);
    expect((await list('t.csv', bytes)).notices).toEqual(['GRAFO_PORTAL_TEXT_DAMAGED']);
  });

  it('has one dataset in rows below each other, one for each file', async () => {
    const text =
      'id,titulo,archivo,formato\n1,Agua,https://a.example/1,CSV\n1,Agua,https://a.example/2,XLSX\n2,Aire,,\n';
    const found = datasets(await list('t.csv', text));
    expect(found.map(({ identifier, distributions }) => [identifier, distributions.length])).toEqual([
      ['1', 2],
      ['2', 0],
    ]);
    expect(found[0]?.raw['filas']).toHaveLength(2);
  });

  it('keeps what is in no template, and tells of it', async () => {
    const found = await list('t.csv', 'titulo,expediente\nAgua,123-E\n');
    expect(datasets(found)[0]?.raw).toEqual({ titulo: 'Agua', expediente: '123-E' });
    expect(found.notices).toEqual(['GRAFO_TABLE_COLUMNS_UNKNOWN']);
  });

  it('tells of rows that run over their header, rejects those without a name, and goes on', async () => {
    const found = await list('t.csv', 'id,titulo\n,\n1,Agua,de más\n1,Otra\n2,Aire\n');
    expect(found.notices).toEqual(['GRAFO_TABLE_CELLS_SPARE']);
    expect(found.rejected.map(({ reason }) => reason.code)).toEqual([
      'GRAFO_PORTAL_RECORD_NAMELESS',
      'GRAFO_PORTAL_RECORD_DUPLICATE',
    ]);
    expect(datasets(found).map(({ title }) => title)).toEqual(['Agua', 'Aire']);
  });

  it.each([
    ['an unknown header', 'a,b\n1,2\n', 'GRAFO_TABLE_HEADER_UNKNOWN'],
    ['nothing in it', '', 'GRAFO_PORTAL_ANSWER_EMPTY'],
    ['a web page in it', '<!doctype html><p>Mantenimiento</p>\n', 'GRAFO_PORTAL_ANSWER_HTML'],
    ['a quote that is never closed', `titulo\n"${'x'.repeat(1_200_000)}\n`, 'GRAFO_TABLE_UNREADABLE'],
  ])('is refused with %s', async (_what, text, code) => {
    expect((await list('t.csv', text)).error?.code).toBe(code);
  });
});

describe('an XLSX that follows the template', () => {
  it('is read sheet by sheet, those of other things left aside', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Notas', rows: [['Actualizado por la Dirección']] },
        {
          name: 'Datos',
          rows: [
            ['Título', 'Publicado'],
            ['Agua', new Date(Date.UTC(2024, 4, 1))],
          ],
        },
        {
          name: 'Iniciativas',
          rows: [
            ['titulo', 'metas_ods'],
            ['Mesa del agua', '6.b; ODS 16.7'],
          ],
        },
      ],
    });
    const found = await list('t.xlsx', bytes);
    expect(datasets(found)).toMatchObject([{ title: 'Agua', issued: '2024-05-01' }]);
    expect(initiatives(found)[0]?.sdgTargets).toEqual([
      { raw: '6.b', code: '6.b' },
      { raw: 'ODS 16.7', code: '16.7' },
    ]);
  });

  it('does not guess a target that the spreadsheet turned into a number', async () => {
    const rows = [
      ['titulo', 'metas_ods'],
      ['Uno', 16.1],
      ['Dos', 16.7],
      ['Tres', 6.1],
    ];
    const found = await list('t.xlsx', await writeXlsx({ sheets: [{ name: 'Hoja', rows }] }));
    const codes = initiatives(found).map(({ sdgTargets: [target] }) => target?.code);
    expect(codes).toEqual([null, '16.7', '6.1']);
    expect(found.notices).toEqual(['GRAFO_TABLE_TARGET_AMBIGUOUS']);
  });

  it('is refused where it is damaged, or would unpack to far more than a table', async () => {
    const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'Hoja', rows: [['titulo'], ['Agua']] }] }));
    expect((await list('t.xlsx', bytes.subarray(0, 400))).error?.code).toBe('GRAFO_TABLE_UNREADABLE');
    const bomb = Buffer.from(bytes);
    const entry = bomb.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bomb.writeUInt32LE(4_000_000_000, entry + 24);
    expect((await list('t.xlsx', bomb)).error?.code).toBe('GRAFO_TABLE_UNREADABLE');
    // One that is small as it says, and larger than that.
    bomb.writeUInt32LE(0, entry + 24);
    expect((await list('t.xlsx', bomb)).error?.code).toBe('GRAFO_TABLE_UNREADABLE');
  });

  it('is refused where a few kilobytes hold more texts than anybody writes', async () => {
    const texts = (count: number) => Array.from({ length: count }, (_, index) => [`${index % 7}`]);
    const table = (count: number) =>
      writeXlsx({ sheets: [{ name: 'Hoja', rows: [['titulo'], ...texts(count)] }] });
    expect(datasets(await list('t.xlsx', await table(1_000)))).toHaveLength(1_000);
    expect((await list('t.xlsx', await table(300_000))).error?.code).toBe('GRAFO_TABLE_UNREADABLE');
  });
});

describe('a table that is named by a file', () => {
  it('is read in the folder of tables alone', async () => {
    await symlink('/etc/hostname', join(folder, 'enlace.csv'));
    for (const file of ['../x.csv', '/etc/hostname', 'enlace.csv', 'falta.csv', 'file:///etc/hostname']) {
      expect((await list(file)).error?.code).toBe('GRAFO_TABLE_FILE_REFUSED');
    }
  });

  it('is not read at all where the operator gave no folder', async () => {
    await using http = createGuardedHttp();
    const listed = createTableConnector().list({ url: 't.csv', http, signal: new AbortController().signal });
    expect((await collectListing(listed)).error?.code).toBe('GRAFO_TABLE_FILE_REFUSED');
  });
});
