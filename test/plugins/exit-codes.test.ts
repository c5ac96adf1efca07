import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TestProcess } from '../faults/test-process.js';
import { Scratch } from './scratch.js';

const MANIFEST = `id: mendoza-wells
version: 1.0.0
title: { es: Pozos, en: Wells }
jurisdictions: [AR-M]
subgraph: { command: [node, -e, "console.log('no wells today'); process.exit(7)"] }
`;

const scratch = new Scratch();
afterAll(() => scratch[Symbol.dispose]());

function folderOf(name: string, manifest: string | undefined): string {
  const folder = join(scratch.path, name);
  mkdirSync(folder);
  if (manifest !== undefined) writeFileSync(join(folder, 'manifest.yaml'), manifest);
  return folder;
}

async function check(...command: readonly string[]) {
  return new TestProcess(['gateway/cli/bin/grafo.js', 'plugin', 'check', ...command], {}).ended;
}

describe('what grafo plugin check ends with', { timeout: 120_000 }, () => {
  it('is 1 for a plugin that is refused', async () => {
    const { code, output } = await check(folderOf('refused', MANIFEST.replace('AR-M', 'Mendoza')));
    expect([code, output]).toEqual([1, expect.stringContaining('ERROR GRAFO_MANIFEST_INVALID')]);
  });

  it.each([
    ['an option that there is not', ['.', '--nothing'], 'unknown option'],
    ['a folder without a plugin', [folderOf('empty', undefined)], 'GRAFO_PLUGIN_MANIFEST_MISSING'],
    ['a hub that is no address', [folderOf('ok', MANIFEST), '--against', 'hub'], 'GRAFO_OPTION_INVALID'],
  ])('is 2 for %s', async (_case, command, said) => {
    const { code, output } = await check(...command);
    expect([code, output]).toEqual([2, expect.stringContaining(said)]);
  });

  it('is 3 for a plugin that could not be checked, with what it wrote', async () => {
    const { code, output } = await check(folderOf('dead', MANIFEST));
    expect(code).toBe(3);
    expect(output).toContain('  no wells today\n');
    expect(output).toContain('GRAFO_PLUGIN_START_FAILED');
  });
});
