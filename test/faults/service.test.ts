import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { createTestDatabase, type TestDatabase } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { HubProcess, TestFolder } from './hub-process.js';
import { TestProcess } from './test-process.js';

describe('a subgraph that starts alone', { timeout: 120_000 }, () => {
  let database: TestDatabase;
  let urls: Readonly<Record<'sdg' | 'recognition', string>>;
  beforeAll(async () => {
    database = await createTestDatabase(inject('postgresUrl'));
    urls = await provisionSchemas(database.url, ['sdg', 'recognition']);
  });
  afterAll(() => database?.drop());

  it('runs by npm start, answers, and stops when it is asked to', async () => {
    const npm = spawn('npm', ['start', '--silent', '-w', '@grafo-abierto/sdg'], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', PORT: '0', DATABASE_URL: urls.sdg },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    const url = await new Promise<string>((resolve) => {
      npm.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [, ready] = /sdg ready at (\S+)/.exec(output) ?? [];
        if (ready !== undefined) resolve(ready);
      });
    });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ sdgGoal(number: 16) { number } }' }),
    });
    expect(await response.json()).toEqual({ data: { sdgGoal: { number: 16 } } });
    npm.kill('SIGTERM');
    const [code] = await once(npm, 'close');
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/sdg: \d+ starter rows loaded[\s\S]+Stopped\.\n$/),
    ]);
  });

  it.each([
    ['no DATABASE_URL', () => ({}), /^DATABASE_URL is missing: .+ \[GRAFO_SETTING_MISSING\]\n$/],
    [
      'the DATABASE_URL of another',
      () => ({ DATABASE_URL: urls.recognition }),
      /^The user "grafo_recognition" does not work in a schema "sdg" of its own\. .+ \[GRAFO_DATABASE_SCHEMA\]\n$/,
    ],
    ['no DATABASE_URL, in Spanish', () => ({ LANG: 'es_AR.UTF-8' }), /^Falta DATABASE_URL: /],
  ])('ends with one clear sentence: %s', async (_what, environment, sentence) => {
    const { code, output } = await new TestProcess(['subgraphs/sdg/dist/main.js'], environment()).ended;
    expect([code, output]).toEqual([1, expect.stringMatching(sentence)]);
  });
});

describe('a hub whose subgraphs run elsewhere', () => {
  it('ends with one clear sentence when an address holds a password, and never repeats it', async () => {
    const folder = new TestFolder();
    const hub = new HubProcess({
      GRAFO_DATA: folder.path,
      GRAFO_SUBGRAPHS: 'sdg=http://a:hunter2@b/graphql',
    });
    const { code, output } = await hub.ended;
    folder.remove();
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/"sdg" does not serve\. .+\[GRAFO_SUBGRAPH_URL_INVALID\]\n$/),
    ]);
    expect(output).not.toContain('hunter2');
  });
});
