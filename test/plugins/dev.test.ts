import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestProcess } from '../faults/test-process.js';
import { Scratch } from './scratch.js';

const GRAFO = 'gateway/cli/bin/grafo.js';
const QUERY = '{ mendozaPozosPrograms { name } }';

describe('grafo plugin dev', { timeout: 180_000 }, () => {
  const scratch = new Scratch();
  const folder = join(scratch.path, 'mendoza-pozos');
  const environment = { HOME: scratch.path };
  let dev: TestProcess;
  beforeAll(async () => {
    const named = [
      '--id',
      'mendoza-pozos',
      '--title-es',
      'Pozos',
      '--title-en',
      'Wells',
      '--jurisdiction',
      'AR-M',
    ];
    const made = await new TestProcess([GRAFO, 'plugin', 'new', folder, ...named], environment).ended;
    expect(made.code, made.output).toBe(0);
    dev = new TestProcess([GRAFO, 'plugin', 'dev', folder, '--port', '0'], environment);
  }, 180_000);
  afterAll(async () => {
    await dev?.stop();
    scratch[Symbol.dispose]();
  });

  /** Saves a file as many editors do: another one takes its place. */
  function save(change: (text: string) => string): void {
    const file = join(folder, 'src/data.js');
    writeFileSync(`${file}~`, change(readFileSync(file, 'utf8')));
    renameSync(`${file}~`, file);
  }

  async function ask(url: string): Promise<string> {
    const body = JSON.stringify({ query: QUERY });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).text();
  }

  it('serves each version that passes, keeps the last good one, and ends all that it began', async () => {
    const [, url = ''] = await dev.printed(/Hub at (\S+) /);
    await dev.printed(/mendoza-pozos 1\.0\.0 is in the graph/);
    expect(await ask(url)).toContain('Riego y acequias');

    save((text) => text.replace('Riego y acequias', 'Pozos nuevos'));
    await dev.printed(/(is in the graph.*){2}/s);
    expect(await ask(url)).toContain('Pozos nuevos');

    save((text) => `${text}\nthis is no JavaScript`);
    await dev.printed(/GRAFO_PLUGIN_START_FAILED.*What passed last goes on answering/s);
    expect(await ask(url)).toContain('Pozos nuevos');

    save((text) => text.replace('\nthis is no JavaScript', '').replace('Pozos nuevos', 'Pozos de hoy'));
    await dev.printed(/(is in the graph.*){3}/s);
    expect(await ask(url)).toContain('Pozos de hoy');

    const plugins = [...dev.output.matchAll(/ready at (\S+)/g)].map(([, address = '']) => address);
    const { code, output } = await dev.stop();
    expect(code, output).toBe(0);
    expect(plugins).toHaveLength(3);
    for (const address of [url, ...plugins])
      await expect(fetch(address), address).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });
});
