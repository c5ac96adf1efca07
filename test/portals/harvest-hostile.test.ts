/** A catalogue whose records hold what no database takes, or what would harm others. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PROVINCES, type PortalSimulator, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HarvestLab } from './harvest-lab.js';

const file = (more: object) => ({
  identifier: 'f',
  title: 'Archivo',
  downloadURL: 'https://demo.example/a.csv',
  ...more,
});
const RECORDS = [
  { identifier: 'sano', title: 'Sano', distribution: [file({})] },
  { identifier: 'nulo\u0000', title: 'Con un \u0000 en el medio', description: 'x\u0000y' },
  {
    identifier: 'medio',
    title: 'Media \ud800 letra',
    keyword: ['\udfff'],
    'clave\u0000': { 'otra\u0000': '\u0000' },
  },
  {
    identifier: 'lejos',
    title: 'Fechas',
    issued: '99999-01-01',
    modified: '-271821-04-20T00:00:00Z',
    temporal: '0000-00-00/9999-99-99',
  },
  {
    identifier: 'numeros',
    title: 'Números',
    distribution: [file({ byteSize: '1e400' }), file({ byteSize: '9'.repeat(400) })],
  },
  { identifier: 'x'.repeat(5_000), title: 'Identificador largo' },
  {
    identifier: 'publicador',
    title: 'Publicador',
    publisher: { name: 'p'.repeat(100_000), mbox: 'a@b.example' },
  },
  { identifier: 'titulo', title: 't'.repeat(1_000_000) },
  {
    identifier: 'muchos',
    title: 'Muchos archivos',
    distribution: Array.from({ length: 7_000 }, (_, index) => file({ identifier: `f${index}` })),
  },
  { identifier: 'profundo', title: 'Profundo', spatial: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) },
  { identifier: 'sano ', title: 'El mismo, con un blanco' },
];

describe('a portal whose records are hostile', () => {
  let folder: string;
  let simulator: PortalSimulator;
  let lab: HarvestLab;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'grafo-hostile-'));
    const path = join(folder, 'data.json');
    writeFileSync(path, JSON.stringify({ title: 'Hostil \u0000', dataset: RECORDS, description: '\u0000' }));
    const portal = {
      software: 'data-json',
      province: DEMO_PROVINCES.chaco,
      datasets: 0,
      file: path,
    } as const;
    simulator = await startPortalSimulator({ portals: [{ ...portal, id: 'hostil' }] });
    lab = await HarvestLab.open(simulator);
    await lab.addPortal('hostil', 'data-json');
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
    await simulator?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read to its end, with each record in the graph or rejected with a reason', async () => {
    const fetched = await lab.harvest('hostil');
    expect([fetched.errorKind, lab.log.filter((line) => line.includes('    at '))]).toEqual([null, []]);
    expect(fetched).toMatchObject({ outcome: 'SUCCEEDED', records: RECORDS.length });
    const rejected = await lab.sql(
      "select subject, rule from metadata_issue where portal_id = 'hostil' and scope = 'REJECTED' order by subject",
    );
    expect((await lab.listed('hostil')).length + rejected.length).toBe(RECORDS.length);
    expect(rejected).toContainEqual({ subject: 'sano ', rule: 'GRAFO_PORTAL_RECORD_DUPLICATE' });
    expect(await lab.listed('hostil')).toContain('hostil:sano');
  });

  it('is the same at the next reading', async () => {
    expect(await lab.harvest('hostil')).toMatchObject({
      outcome: 'SUCCEEDED',
      added: 0,
      changed: 0,
      removed: 0,
    });
  });
});
