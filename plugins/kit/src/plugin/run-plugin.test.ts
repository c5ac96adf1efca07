import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { signCall } from '../calls/sign-call.js';
import { createTestHubKey, keySetOf } from '../calls/testing/test-hub-key.js';

const MAIN = new URL('../../dist/plugin/testing/run-libraries.js', import.meta.url);

/** The plugin as a process of its own, and what it says line by line. */
function start(environment: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, [fileURLToPath(MAIN)], {
    env: { ...process.env, LANG: 'es_AR.UTF-8', LC_ALL: '', LC_MESSAGES: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = (stream: NodeJS.ReadableStream | null) =>
    stream === null ? [] : createInterface({ input: stream })[Symbol.asyncIterator]();
  return {
    child,
    out: lines(child.stdout) as AsyncIterator<string>,
    err: lines(child.stderr) as AsyncIterator<string>,
  };
}

describe('a plugin that runs as a process of its own', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'says where it listens and to whom, answers, and stops cleanly at %s',
    async (signal) => {
      const { child, out } = start({ PORT: '0' });
      const ended = once(child, 'exit');
      try {
        const { value: ready } = await out.next();
        const [, url = ''] = /^test-libraries listo en (\S+)$/.exec(ready) ?? [];
        expect((await fetch(new URL('/readyz', url))).status).toBe(200);
      } finally {
        child.kill(signal);
      }
      expect((await out.next()).value).toMatch(/^Responde a cualquiera.*GRAFO_HUB_KEYS/);
      expect((await out.next()).value).toBe('Detenido.');
      expect(await ended).toEqual([0, null]);
    },
  );

  it('listens on the Unix socket of a hub that runs it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grafo-run-'));
    const socket = join(folder, 'a.sock');
    const { child, out } = start({ GRAFO_SOCKET: socket });
    const ended = once(child, 'exit');
    try {
      expect((await out.next()).value).toBe(`test-libraries listo en unix:${socket}:/graphql`);
      const asking = request({ socketPath: socket, path: '/readyz' }).end();
      const [answer] = (await once(asking, 'response')) as [IncomingMessage];
      answer.resume();
      expect(answer.statusCode).toBe(200);
      child.kill();
      // It does not call a socket open to everybody that only its hub can reach.
      expect((await out.next()).value).toBe('Detenido.');
    } finally {
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    }
  });

  it('answers its hubs alone where it is told their keys', async () => {
    const hub = createTestHubKey('hub-1');
    const { child, out } = start({ PORT: '0', GRAFO_HUB_KEYS: keySetOf(hub) });
    const ended = once(child, 'exit');
    const body = JSON.stringify({ query: '{ testLibraries { id } }' });
    try {
      const { value: ready } = await out.next();
      const [, url = ''] = /^test-libraries listo en (\S+)$/.exec(ready) ?? [];
      const signed = signCall({ targetUri: url, body }, hub, { now: Date.now(), nonce: 'n1' });
      const type = { 'content-type': 'application/json' };
      const statuses = [type, { ...type, ...signed }].map(
        async (headers) => (await fetch(url, { method: 'POST', headers, body })).status,
      );
      expect(await Promise.all(statuses)).toEqual([401, 200]);
    } finally {
      child.kill();
    }
    expect((await out.next()).value).toBe('Detenido.');
    await ended;
  });

  it.each([
    ['PORT', 'many', /PORT = "many" does not serve.*\[GRAFO_SETTING_INVALID\]/],
    [
      'GRAFO_HUB_KEYS',
      '{"keys":1}',
      /GRAFO_HUB_KEYS.*does not serve: .*jwks\.json.*\[GRAFO_SETTING_INVALID\]/,
    ],
    ['GRAFO_PLUGIN_URL', 'here', /GRAFO_PLUGIN_URL = "…" does not serve: https:.*\[GRAFO_SETTING_INVALID\]/],
  ])('says what is wrong with %s, and what to do', async (setting, value, said) => {
    const { child, err } = start({ [setting]: value, LANG: 'C' });
    const ended = once(child, 'exit');
    expect((await err.next()).value).toMatch(said);
    expect(await ended).toEqual([1, null]);
  });
});
