import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FakeHub } from '../testing/fake-hub.js';
import { TestTerminal } from '../testing/test-terminal.js';
import { serveWells, WELLS_SDL } from '../testing/wells.js';
import { runCheck } from './run-check.js';

describe('grafo plugin check', () => {
  it('passes a plugin that runs elsewhere and keeps what every plugin promises', async () => {
    await using wells = await serveWells();
    const terminal = new TestTerminal();
    const passed = await runCheck(wells.folder, { url: wells.url }, terminal);
    expect([passed, terminal.printed]).toEqual([true, ['mendoza-wells 1.0.0 passes the check.']]);
  });

  it('tells each problem with its line, why it is one and what to do, in the language of the operator', async () => {
    await using wells = await serveWells(WELLS_SDL.replace('mendozaWells:', 'wells:'));
    const terminal = new TestTerminal('es');
    expect(await runCheck(wells.folder, { url: wells.url }, terminal)).toBe(false);
    const text = terminal.printed.join('\n');
    const line = wells.sdl.split('\n').findIndex((each) => each.startsWith('  wells:')) + 1;
    expect(text).toContain('ERROR GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE');
    expect(text).toContain(`Query.wells, línea ${line}:3`);
    expect(text).toContain(`  ${line} |   wells: [MendozaWellsWell!]\n`);
    expect(text).toMatch(/Por qué: .+\n(.*\n)*? {2}Qué hacer: /);
    expect(text).toMatch(/mendoza-wells 1\.0\.0 no pasa: \d problemas/);
  });

  it('refuses what composes and breaks a promise', async () => {
    const unsourced = WELLS_SDL.replace(' implements Sourced', '');
    await using wells = await serveWells(unsourced);
    const terminal = new TestTerminal();
    expect(await runCheck(wells.folder, { url: wells.url }, terminal)).toBe(false);
    expect(terminal.printed[0]).toBe('ERROR GRAFO_CONFORMANCE_UNSOURCED');
  });

  it('prints one JSON document, with both languages, for machines', async () => {
    await using wells = await serveWells(WELLS_SDL.replace('mendozaWells:', 'wells:'));
    const terminal = new TestTerminal();
    await runCheck(wells.folder, { url: wells.url, json: true }, terminal);
    expect(JSON.parse(terminal.printed.join('\n'))).toMatchObject({
      plugin: 'mendoza-wells 1.0.0',
      passed: false,
      problems: expect.arrayContaining([
        expect.objectContaining({
          code: 'GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE',
          severity: 'error',
          coordinate: 'Query.wells',
          line: expect.any(Number),
          message: { es: expect.any(String), en: expect.any(String) },
        }),
      ]),
    });
  });

  it('refuses a manifest that is not valid before anything is started', async () => {
    await using wells = await serveWells();
    await writeFile(join(wells.folder, 'manifest.yaml'), 'id: Mendoza\n');
    const terminal = new TestTerminal();
    expect(await runCheck(wells.folder, {}, terminal)).toBe(false);
    expect(terminal.printed[0]).toBe('ERROR GRAFO_MANIFEST_INVALID');
  });

  it('asks a running hub with --against, and tells what the hub says', async () => {
    await using wells = await serveWells();
    await using hub = await FakeHub.open(() => ({ data: { checkPlugin: BROKEN } }));
    const terminal = new TestTerminal();
    expect(await runCheck(wells.folder, { url: wells.url, against: hub.url }, terminal)).toBe(false);
    expect(hub.asked[0]?.variables).toEqual({
      manifest: expect.stringContaining('id: mendoza-wells'),
      sdl: wells.sdl,
    });
    const text = terminal.printed.join('\n');
    expect(text).toContain('ERROR GRAFO_CHANGE_BREAKS_OPERATIONS');
    expect(text).toContain('Changes for readers: MendozaWellsWell.depth\n  Used by: Depths');
  });
});

const TEXTS = { messageEs: 'a', messageEn: 'b', causeEs: 'c', causeEn: 'd', fixEs: 'e', fixEn: 'f' };

const BROKEN = {
  passed: false,
  problems: [
    {
      code: 'GRAFO_CHANGE_BREAKS_OPERATIONS',
      severity: 'ERROR',
      coordinate: 'MendozaWellsWell.depth',
      line: null,
      column: null,
      owner: null,
      ...TEXTS,
    },
  ],
  changes: [
    {
      kind: 'FIELD_REMOVED',
      coordinate: 'MendozaWellsWell.depth',
      breaking: true,
      usedBy: [{ operation: 'Depths', client: null }],
    },
  ],
};
