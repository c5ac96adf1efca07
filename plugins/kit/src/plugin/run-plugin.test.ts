import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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
    'says where it listens, answers, and stops cleanly at %s',
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
      expect((await out.next()).value).toBe('Detenido.');
      expect(await ended).toEqual([0, null]);
    },
  );

  it('says what is wrong with its settings, and what to do', async () => {
    const { child, err } = start({ PORT: 'many', LANG: 'C' });
    const ended = once(child, 'exit');
    expect((await err.next()).value).toMatch(/PORT = "many" does not serve.*\[GRAFO_SETTING_INVALID\]/);
    expect(await ended).toEqual([1, null]);
  });
});
