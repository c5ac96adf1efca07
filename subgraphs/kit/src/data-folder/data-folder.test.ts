import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrafoError } from '@grafo-abierto/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runScript } from '../embedded-postgres/testing/run-script.js';
import { openDataFolder } from './data-folder.js';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'grafo-folder-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const problemOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof GrafoError) return { code: error.code, ...error.parameters };
    throw error;
  }
  return undefined;
};

const holdInAnotherProcess = (path: string) =>
  runScript(
    new URL('./data-folder.ts', import.meta.url),
    (module) => `
    const folder = ${module}.openDataFolder(${JSON.stringify(path)});
    report(process.pid);
    setInterval(() => folder.path, 1e6);
  `,
  );

describe('a data folder', () => {
  it('is created with its parents, for its owner alone', () => {
    using folder = openDataFolder(join(place, 'deep', '.grafo'));
    expect(statSync(folder.path).mode & 0o777).toBe(0o700);
  });

  it('keeps a text under its name, for its owner alone, in the place of the one before', () => {
    using folder = openDataFolder(join(place, '.grafo'));
    expect(folder.read('graph')).toBeUndefined();
    for (const text of ['Año'.repeat(100_000), 'short', '']) {
      folder.write('graph', text);
      expect(folder.read('graph')).toBe(text);
    }
    expect(statSync(join(folder.path, 'graph')).mode & 0o777).toBe(0o600);
  });

  it('says that a text cannot be kept', () => {
    using folder = openDataFolder(join(place, '.grafo'));
    mkdirSync(join(folder.path, 'graph'));
    expect(problemOf(() => folder.write('graph', 'text'))).toEqual({
      code: 'GRAFO_DATA_FOLDER_UNWRITABLE',
      path: folder.path,
      detail: 'EISDIR',
    });
  });

  it('is refused to a second opening in the same process', () => {
    using folder = openDataFolder(join(place, '.grafo'));
    expect(problemOf(() => openDataFolder(folder.path))).toEqual({
      code: 'GRAFO_DATA_FOLDER_IN_USE',
      path: folder.path,
      holder: ` (pid ${process.pid})`,
    });
  });

  it('opens again once it was closed, and closing twice does no harm', () => {
    const first = openDataFolder(place);
    first.close();
    using _second = openDataFolder(place);
    first.close();
    expect(problemOf(() => openDataFolder(place))).toMatchObject({ holder: ` (pid ${process.pid})` });
  });

  it('is refused while another process holds it, naming that process', async () => {
    await using holder = await holdInAnotherProcess(place);
    expect(problemOf(() => openDataFolder(place))).toEqual({
      code: 'GRAFO_DATA_FOLDER_IN_USE',
      path: place,
      holder: ` (pid ${holder.report})`,
    });
  });

  it('is free again when its holder was killed', async () => {
    await using holder = await holdInAnotherProcess(place);
    holder.process.kill('SIGKILL');
    await once(holder.process, 'exit');
    using folder = openDataFolder(place);
    expect(folder.path).toBe(place);
  });

  it('says that a file stands in its place, or in the place of a parent', () => {
    const file = join(place, 'file');
    writeFileSync(file, '');
    const refusal = { code: 'GRAFO_DATA_FOLDER_UNWRITABLE', detail: 'ENOTDIR' };
    expect(problemOf(() => openDataFolder(file))).toEqual({ ...refusal, path: file });
    expect(problemOf(() => openDataFolder(join(file, '.grafo')))).toEqual({
      ...refusal,
      path: join(file, '.grafo'),
    });
  });

  it('says that its disk or its permissions allow no writing', () => {
    // Root may write anywhere but where the kernel itself keeps the files.
    const forbidden = process.getuid?.() === 0 ? '/proc/grafo' : join(place, 'readonly');
    if (forbidden.startsWith(place)) mkdirSync(forbidden, { mode: 0o500 });
    expect(problemOf(() => openDataFolder(forbidden))).toMatchObject({
      code: 'GRAFO_DATA_FOLDER_UNWRITABLE',
    });
  });
});

describe('a secret', () => {
  it('is random, survives a restart and is readable by its owner alone', () => {
    const first = openDataFolder(place);
    const secret = first.secret('postgres');
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(first.secret('signing')).not.toBe(secret);
    first.close();
    using second = openDataFolder(place);
    expect(second.secret('postgres')).toBe(secret);
    const file = join(place, 'secrets', 'postgres');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe(`${secret}\n`);
  });

  it('never leaves its folder through its name', () => {
    using folder = openDataFolder(place);
    expect(() => folder.secret('../stray')).toThrow('not the name of a secret');
  });
});
