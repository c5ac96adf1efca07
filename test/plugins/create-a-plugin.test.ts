import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort, Scratch } from './scratch.js';
import { type Ran, Shell } from './shell.js';

const PAGE = readFileSync(new URL('../../docs/crear-un-plugin.md', import.meta.url), 'utf8');

/** What the page asks to type, in its order. */
const COMMANDS = [...PAGE.matchAll(/```sh\n(.+?)```/gs)].map(([, command = '']) => command.trim());
const [NEW = '', DEV = '', HUB = '', START = '', CHECK = '', KEYGEN = '', ...REST] = COMMANDS;
const [ENROL = '', PUBLISH = '', APPROVE = '', QUERY = ''] = REST;

describe('the page for whoever creates a plugin', { timeout: 180_000 }, () => {
  const scratch = new Scratch();
  const folder = join(scratch.path, 'mi-presupuesto');
  const shells: Shell[] = [];
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let port: number;
  let environment: Record<string, string>;
  beforeAll(async () => {
    [database, port] = await Promise.all([createTestDatabase(inject('postgresUrl')), freePort()]);
    environment = { GRAFO_DATA: join(scratch.path, 'data'), GRAFO_HARVEST: 'off' };
  });
  afterAll(async () => {
    for (const shell of shells.reverse()) await shell[Symbol.asyncDispose]();
    await database?.drop();
    scratch[Symbol.dispose]();
  });

  function openShell(more: Record<string, string> = {}): Shell {
    const shell = new Shell({ ...environment, ...more });
    shells.push(shell);
    return shell;
  }

  /** The plugin of the page lies in a folder of this test. */
  const here = (command: string) => command.replaceAll('../mi-presupuesto', folder);

  async function succeed(shell: Shell, command: string): Promise<string> {
    const { code, output }: Ran = await shell.run(here(command));
    expect(code, output).toBe(0);
    return output;
  }

  it('leads in ten commands from nothing to a type of its own, asked through the hub', async () => {
    expect(COMMANDS).toHaveLength(10);
    await succeed(openShell(), NEW);
    // Other ports than those of the page, which somebody may be using.
    const manifest = join(folder, 'manifest.yaml');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(':4100/', `:${port}/`));

    const dev = openShell();
    dev.type(here(`${DEV} --port 0`));
    const [, own = ''] = await dev.printed(/Hub at (\S+)/);
    await dev.printed(/mendoza-presupuesto 1\.0\.0 is in the graph/);
    const [, shown = ''] = /# (.+)…/.exec(QUERY) ?? [];
    expect(shown).not.toBe('');
    const askedAt = (url: string) => QUERY.replace('http://127.0.0.1:4000', url);
    expect(await succeed(openShell(), askedAt(own))).toContain(shown);
    await dev[Symbol.asyncDispose]();

    const hub = openShell({ PORT: '0', DATABASE_URL: database.url });
    hub.type(HUB);
    const plugin = openShell({ PORT: String(port) });
    plugin.type(here(START));
    await plugin.printed(/mendoza-presupuesto ready at/);
    const [, url = ''] = await hub.printed(/ready at (\S+)/);

    const shell = openShell({ GRAFO_HUB: url });
    expect(await succeed(shell, CHECK)).toContain('mendoza-presupuesto 1.0.0 passes the check.');
    expect(await succeed(shell, KEYGEN)).toContain('plugin.key.pub');
    expect(await succeed(shell, ENROL)).toContain('signs for AR-M');
    expect(await succeed(shell, PUBLISH)).toContain('mendoza-presupuesto 1.0.0 waits for approval.');
    expect(await succeed(shell, APPROVE)).toContain('mendoza-presupuesto: ACTIVE, version 1.0.0');
    expect(await succeed(shell, askedAt(url))).toContain(shown);

    const status = await succeed(shell, 'npx grafo plugin status mendoza-presupuesto');
    expect(status).toContain('mendoza-presupuesto 1.0.0: ACTIVE');
    const twice = await shell.run(here(PUBLISH));
    expect(twice).toMatchObject({
      code: 1,
      output: expect.stringContaining('[GRAFO_PLUGIN_VERSION_PUBLISHED]'),
    });
    const against = await succeed(shell, `${CHECK} --against ${url}`);
    expect(against).toContain('mendoza-presupuesto 1.0.0 passes the check.');

    const reason = 'mendoza-presupuesto --reason "Prueba" --yes';
    const because = `${reason} --administrator`;
    const nobody = await shell.run(`npx grafo plugin suspend ${reason}`);
    expect(nobody).toMatchObject({
      code: 1,
      output: expect.stringContaining('[GRAFO_ACCESS_UNAUTHENTICATED]'),
    });
    expect(await succeed(shell, `npx grafo plugin suspend ${because}`)).toContain('SUSPENDED');
    expect(await succeed(shell, `npx grafo plugin resume ${because}`)).toContain('ACTIVE');
    expect(await succeed(shell, `npx grafo plugin retire ${because}`)).toContain('RETIRED');
    const { output } = await shell.run(askedAt(url));
    expect(output).toContain('mendozaPresupuestoPrograms');
    expect(output).not.toContain(shown);
  });
});
