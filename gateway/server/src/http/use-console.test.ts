import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useConsole } from './use-console.js';

let folder: string;
const app = Fastify();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'console-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>page</title>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'icon.svg'), '<svg/>');
  await writeFile(join(folder, 'assets', 'a-1.js'), 'plain');
  await writeFile(join(folder, 'assets', 'a-1.js.gz'), gzipSync('compressed'));
  await useConsole(app, { folder });
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe('the console at the root of the hub', () => {
  it('is one page at every address of both languages, which is never kept', async () => {
    for (const url of ['/', '/graphiql', '/es', '/en/jurisdictions/AR-M?x=1', '/es/a/b/c']) {
      const { statusCode, headers, body } = await app.inject(url);
      expect([statusCode, body]).toEqual([200, '<title>page</title>']);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('gives files whose names change with their contents compressed, to be kept for a year', async () => {
    const { headers, rawPayload } = await app.inject({
      url: '/assets/a-1.js',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(gunzipSync(rawPayload).toString()).toBe('compressed');
    expect(headers['content-type']).toMatch(/\/javascript; charset=utf-8$/);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await app.inject('/assets/a-1.js')).body).toBe('plain');
  });

  it('is nowhere else, and gives nothing else of its folder', async () => {
    for (const url of [
      '/fr',
      '/assets/none.js',
      '/assets/',
      '/secret.txt',
      '/assets/../secret.txt',
      '/assets/..%2Fsecret.txt',
    ])
      expect((await app.inject(url)).statusCode, url).toBeGreaterThanOrEqual(400);
  });
});
