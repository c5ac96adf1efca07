import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PROVINCES, type PortalSimulator, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import { parseManifest } from '@grafo-abierto/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { probeAddress } from './run-probe.js';

const SOFTWARE = ['ckan', 'andino', 'dkan-1', 'dkan-2', 'data-json', 'table'] as const;

let simulator: PortalSimulator;
beforeAll(async () => {
  const province = DEMO_PROVINCES.mendoza;
  simulator = await startPortalSimulator({
    portals: SOFTWARE.map((software) => ({ id: software, software, province, datasets: 30 })),
  });
});
afterAll(() => simulator[Symbol.asyncDispose]());

function probe(id: string, path = '', jurisdiction?: string, language: 'es' | 'en' = 'es') {
  const request = { local: true, ...(jurisdiction !== undefined && { jurisdiction }) };
  return probeAddress(simulator.url(id) + path, request, language, { resolveHost: simulator.resolveHost });
}

describe('grafo portal probe', () => {
  it.each([
    ['ckan', '', 'CKAN 2.9.5', 'ckan'],
    ['andino', '', 'Andino, CKAN 2.9.5', 'ckan'],
    ['andino', '/api/3/action/', 'Andino, CKAN 2.9.5', 'ckan'],
    ['dkan-1', '', 'DKAN 1', 'dkan'],
    ['dkan-2', '/', 'DKAN 2', 'dkan'],
    ['data-json', '', 'data.json', 'data-json'],
    ['data-json', '/data.json', 'data.json', 'data-json'],
    ['table', '/datasets.csv', 'CSV', 'table'],
    ['table', '/planilla.xlsx', 'XLSX', 'table'],
  ])('recognises %s at "%s", and prints its manifest', async (id, path, variant, software) => {
    const { report, manifest = '' } = await probe(id, path, 'AR-M');
    expect(report).toContain(`${variant} en ${simulator.url(id)}`);
    expect(report).toContain('30 conjuntos de datos');
    expect(parseManifest(parse(manifest), 'probe')).toMatchObject({
      jurisdictions: ['AR-M'],
      portal: { software },
    });
  });

  it('leaves the jurisdiction to be completed where nobody named it', async () => {
    const { manifest = '' } = await probe('ckan');
    expect(manifest).toContain('jurisdictions: []');
    expect(manifest).toContain('# Completá de quién es');
  });

  it('speaks English too, in 80 columns, and says what is wrong', async () => {
    const { report } = await probe('data-json', '', 'AR-M', 'en');
    expect(report).toContain('What to mend');
    expect(report).toContain('[GRAFO_PORTAL_PLAIN_HTTP]');
    const lines = report.split('\n');
    expect(lines.filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([]);
  });

  it('says why nothing was recognised, for each software', async () => {
    const { report, manifest } = await probe('table');
    expect(manifest).toBeUndefined();
    for (const software of ['ckan', 'dkan', 'data-json', 'table'])
      expect(report).toContain(`- ${software}: `);
  });

  it('asks a host that does not exist only once', async () => {
    simulator.setFault('ckan', 'dead-dns');
    const { report } = await probe('ckan');
    simulator.setFault('ckan', null);
    expect(report.match(/GRAFO_\w+/g)).toEqual(['GRAFO_FETCH_NAME_UNKNOWN']);
  });

  it('reaches no address of this machine unless that is allowed', async () => {
    const { report, manifest } = await probeAddress('http://127.0.0.1:1/', {}, 'en');
    expect([report.match(/GRAFO_\w+/g), manifest]).toEqual([['GRAFO_FETCH_ADDRESS_REFUSED'], undefined]);
  });

  it('reads a file where it lies, and lets no text of it touch the terminal', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grafo-probe-'));
    const file = join(folder, 'datos.csv');
    await writeFile(file, 'titulo,\u001b[2Jcolumna\nAgua,x\n');
    const { report, manifest = '' } = await probeAddress(file, { jurisdiction: 'AR-M' }, 'es');
    await rm(folder, { recursive: true });
    expect(report).toContain('1 conjunto de datos');
    expect(report).not.toContain('\u001b');
    expect(parseManifest(parse(manifest), 'probe').portal).toEqual({ software: 'table', file: 'datos.csv' });
  });
});
