import { readdir, rm, stat, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askPluginSdl } from '../ask-plugin.js';
import { PluginTransports } from '../plugin-transports.js';
import type { HostTimes } from './host-times.js';
import { type HostLab, openHostLab, server } from './testing/host-lab.js';

const asking = (query: string) => ({ query, variables: {}, kind: 'query', context: undefined }) as const;
const place = { name: 'wells', url: 'hosted://wells' };

/** The way of a graph to a plugin, once it runs. */
async function open(lab: HostLab, code: string) {
  const manifest = await lab.write('wells', code);
  const lease = new PluginTransports({ allowsLocal: false, host: lab.host }).lease();
  const send = lease.transportOf({ ...place, manifest });
  await lease.ready();
  const ask = async (query = '{ version }') => (await send(asking(query))).data?.['version'];
  return { ask, lease };
}

describe('a plugin that the hub runs', () => {
  it('answers over its socket, in a folder for this user alone, and ends with the graph that needed it', async () => {
    await using lab = await openHostLab();
    const { ask, lease } = await open(lab, `console.log('at', process.env.GRAFO_SOCKET); ${server()}`);
    expect(await ask()).toBe('1.0.0');
    expect(lab.host.states()).toMatchObject([{ plugin: 'wells', version: '1.0.0', state: 'running' }]);
    const [, socket = ''] = /^wells: at (.*)$/.exec(await lab.line('wells: at ')) ?? [];
    expect((await stat(dirname(socket))).mode & 0o777).toBe(0o700);
    await lease.release();
    expect(lab.host.states()).toEqual([]);
    expect(await readdir(dirname(socket))).toEqual([]);
  });

  it('runs in both versions while one follows the other', async () => {
    await using lab = await openHostLab();
    const transports = new PluginTransports({ allowsLocal: false, host: lab.host });
    const [first, second] = [transports.lease(), transports.lease()];
    const one = await lab.write('wells', server());
    const other = { version: '1.1.0', folder: 'wells@1.1.0' };
    const two = await lab.write('wells', server('', '1.1.0'), other);
    const sendOne = first.transportOf({ ...place, manifest: one });
    const sendTwo = second.transportOf({ ...place, manifest: two });
    await Promise.all([first.ready(), second.ready()]);
    expect((await sendOne(asking('{ version }'))).data).toMatchObject({ version: '1.0.0' });
    await first.release();
    expect((await sendTwo(asking('{ version }'))).data).toMatchObject({ version: '1.1.0' });
    expect(lab.host.states()).toMatchObject([{ version: '1.1.0', state: 'running' }]);
  });

  it('is told nothing of the environment of the hub', async () => {
    await using lab = await openHostLab();
    await open(lab, `console.log(Object.keys(process.env).sort().join()); ${server()}`);
    expect(await lab.line('GRAFO_SOCKET')).toBe('wells: GRAFO_SOCKET,LANG,NODE_ENV');
  });
});

const FILL_BUFFERS = `const all = [];
  for (;;) { all.push(Buffer.alloc(8e6, 1)); await new Promise((next) => setTimeout(next, 5)); }`;

describe('a plugin that fails', () => {
  it.each([
    ['is killed', 'process.kill(process.pid, "SIGKILL")', 'GRAFO_PLUGIN_KILLED'],
    ['exits', 'process.exit(3)', 'with code 3.'],
    ['throws', 'throw new Error("oh")', 'with code 1.'],
    [
      'fills the memory of JavaScript',
      'for (const all = [];;) all.push(new Array(1e5).fill(0.5))',
      'GRAFO_PLUGIN_HEAP_FULL',
    ],
    ['is in an endless loop', 'for (;;);', 'GRAFO_PLUGIN_STUCK', { look: 300 }],
    // Only Linux tells what a process holds beside that.
    ...(process.platform === 'linux'
      ? ([['fills memory with buffers', FILL_BUFFERS, 'GRAFO_PLUGIN_MEMORY']] as const)
      : []),
  ] satisfies readonly (readonly [string, string, string, Partial<HostTimes>?])[])(
    'is started again when it %s, and the log says why',
    async (_what, act, why, times: Partial<HostTimes> = {}) => {
      await using lab = await openHostLab({ times });
      const { ask } = await open(lab, server(act));
      await expect(ask('{ act }')).rejects.toMatchObject({ name: 'SubgraphTransportError' });
      expect(await lab.line(why)).toContain('It is started again in 1 s.');
      await lab.count('is running', 2);
      expect(await ask()).toBe('1.0.0');
      expect(lab.host.states()).toMatchObject([
        { state: 'running', reason: { code: expect.stringMatching('GRAFO_PLUGIN_') } },
      ]);
    },
  );

  it.each([
    ['exits at its start', 'process.exit(0)', {}, 'with code 0.'],
    ['never listens', 'setInterval(() => undefined, 1000)', { listening: 400 }, 'GRAFO_PLUGIN_SILENT'],
    ['does not parse', 'import {', {}, 'SyntaxError'],
  ])('is not asked while it %s, and is tried again and again', async (_what, code, times, why) => {
    await using lab = await openHostLab({ times });
    const { ask } = await open(lab, code);
    await expect(ask()).rejects.toMatchObject({ reason: 'refused' });
    await lab.line(why);
    await lab.count('started again', 3);
  });

  it.each([
    ['exits at each start', 'process.exit(0)', '{ version }'],
    ['dies of each question', server('process.exit(1)'), '{ act }'],
  ])('is put into quarantine where it %s, and says so to whoever asks', async (_what, code, query) => {
    await using lab = await openHostLab();
    const manifest = await lab.write('wells', code);
    const transports = new PluginTransports({ allowsLocal: false, host: lab.host });
    const lease = transports.lease();
    const send = lease.transportOf({ ...place, manifest });
    await lease.ready();
    const ask = () => Promise.resolve(send(asking(query)));
    for (let time = 0; time < 10; time++) await expect(ask()).rejects.toThrow();
    expect(transports.of('wells')).toMatchObject({ status: 'QUARANTINED', calls: 10, errorRate: 1 });
    await expect(ask()).rejects.toMatchObject({ reason: 'quarantine' });
    await lease.release();
  });

  it('fills neither the log nor the memory of the hub with what it writes', async () => {
    await using lab = await openHostLab();
    const garbage = `const line = '\\u001b[2J'.repeat(200_000) + '\\n';
      for (let n = 0; n < 20; n++) process.stdout.write(line);
      process.stderr.write('x\\n'.repeat(200_000));`;
    const { ask } = await open(lab, server(garbage));
    const before = lab.lines.length;
    await expect(ask('{ act }')).resolves.toBe('1.0.0');
    await lab.line('more lines that are not shown');
    const lines = lab.lines.slice(before);
    expect(lines.length).toBeLessThan(200);
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(6_000);
  });

  it('leaves the others as they are', async () => {
    await using lab = await openHostLab();
    const manifest = await lab.write('lakes', server());
    const lease = new PluginTransports({ allowsLocal: false, host: lab.host }).lease();
    const send = lease.transportOf({ name: 'lakes', url: 'hosted://lakes', manifest });
    await lease.ready();
    const { ask } = await open(lab, server('for (;;);'));
    const fallen = ask('{ act }').catch(() => 'fallen');
    expect((await send(asking('{ version }'))).data).toMatchObject({ version: '1.0.0' });
    expect(lab.host.states().map(({ plugin, state }) => [plugin, state])).toContainEqual([
      'lakes',
      'running',
    ]);
    await lab.host.close();
    expect(await fallen).toBe('fallen');
  });
});

describe('the confines of a plugin', () => {
  const trying = (code: string) => `
    import { spawn } from 'node:child_process';
    import { readFileSync, writeFileSync } from 'node:fs';
    import { Worker } from 'node:worker_threads';
    try { ${code}; console.log('done'); } catch (error) { console.log(error.code); }
    ${server()}`;

  it.each([
    ['read a file of the system', 'readFileSync("/etc/passwd")', 'ERR_ACCESS_DENIED'],
    ['write, not even in its folder', 'writeFileSync("note.txt", "a")', 'ERR_ACCESS_DENIED'],
    ['start a program', 'spawn("true")', 'ERR_ACCESS_DENIED'],
    ['start a thread', 'new Worker("1", { eval: true })', 'ERR_ACCESS_DENIED'],
    [
      'open a database',
      'new (await import("node:sqlite")).DatabaseSync("note.db")',
      'ERR_UNKNOWN_BUILTIN_MODULE',
    ],
    ['load an addon', 'process.dlopen({ exports: {} }, "a.node")', 'ERR_DLOPEN_DISABLED'],
  ])('do not let it %s', async (_what, code, refusal) => {
    await using lab = await openHostLab();
    await open(lab, trying(code));
    expect(lab.lines).toContain(`wells: ${refusal}`);
  });

  it('let it read its own folder, and nobody warns of anything', async () => {
    await using lab = await openHostLab();
    await open(lab, trying('readFileSync("manifest.yaml")'));
    expect(lab.lines).toEqual(['wells: done', 'wells: 1.0.0 is running']);
  });

  it('are not left by a link in its folder', async () => {
    await using lab = await openHostLab();
    const manifest = await lab.write('wells', server());
    await symlink('main.mjs', `${lab.folder}/wells/within`);
    const seat = lab.host.open(manifest);
    await seat.ready();
    await symlink('/etc/passwd', `${lab.folder}/wells/users`);
    await expect(lab.host.try(manifest).ready()).rejects.toMatchObject({ code: 'GRAFO_PLUGIN_CODE_LINKED' });
  });

  it.each([
    [['python3', 'main.py']],
    [['node']],
    [['node', '--allow-child-process', 'main.mjs']],
    [['node', '../other/main.mjs']],
    [['node', '/tmp/main.mjs']],
  ])('are not left by the command %j', async (command) => {
    await using lab = await openHostLab();
    const manifest = await lab.write('wells', server(), { command });
    await expect(lab.host.try(manifest).ready()).rejects.toMatchObject({
      code: 'GRAFO_PLUGIN_COMMAND_REFUSED',
    });
  });
});

describe('the schema of a plugin that the hub would run', () => {
  it('is asked of a process that is there for that alone', async () => {
    await using lab = await openHostLab();
    const manifest = await lab.write('wells', server());
    const sdl = await askPluginSdl({ ...place, manifest }, { allowsLocal: false, host: lab.host });
    expect(sdl).toBe('type Query { version: String }');
    expect(lab.host.states()).toEqual([]);
  });

  it('is not asked where its code is not there, or is of another version', async () => {
    await using lab = await openHostLab();
    const manifest = await lab.write('wells', server());
    const ask = () => askPluginSdl({ ...place, manifest }, { allowsLocal: false, host: lab.host });
    await rm(`${lab.folder}/wells`, { recursive: true });
    const missing = { code: 'GRAFO_PLUGIN_CODE_MISSING', parameters: { folder: `${lab.folder}/wells` } };
    await expect(ask()).rejects.toMatchObject(missing);
    await lab.write('wells', server(), { version: '2.0.0' });
    await expect(ask()).rejects.toMatchObject(missing);
  });

  it('is not asked by a hub that runs no plugins', async () => {
    await using lab = await openHostLab();
    const manifest = await lab.write('wells', server());
    await expect(askPluginSdl({ ...place, manifest }, { allowsLocal: true })).rejects.toMatchObject({
      code: 'GRAFO_PLUGIN_COMMAND_UNSUPPORTED',
    });
  });
});
