import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemFetchClock } from '@grafo-abierto/plugin-kit';
import { describe, expect, it } from 'vitest';
import type { PluginAddress } from '../plugin-transports.js';
import { openPluginFeed } from './open-plugin-feed.js';

const LINE = JSON.stringify({ position: 'p1', type: 'RiverWorks', id: 'bridge', deleted: true });

/** Answers one record at whatever path it is asked, and tells which. */
async function startFeed(listen: string | number) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(`${LINE}\n`);
  });
  await new Promise<void>((resolve) => server.listen(listen, resolve));
  const address = server.address();
  return {
    asked,
    port: typeof address === 'object' ? address?.port : undefined,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

function feedAt(address: () => PluginAddress | undefined) {
  const feed = openPluginFeed('river', { addressOf: address }, systemFetchClock);
  const request = { after: null, waitMs: 0, signal: new AbortController().signal };
  return async () => (await Array.fromAsync(feed.read(request))).map(({ id }) => id);
}

describe('the feed of a plugin', () => {
  it('is beside the address that the plugin is asked at, wherever that is now', async () => {
    await using first = await startFeed(0);
    await using second = await startFeed(0);
    let url = `http://127.0.0.1:${first.port}/river/graphql?key=1`;
    const read = feedAt(() => ({ url, isGuarded: false }));
    expect(await read()).toEqual(['bridge']);
    url = `http://127.0.0.1:${second.port}`;
    expect(await read()).toEqual(['bridge']);
    expect([first.asked, second.asked]).toEqual([['/river/feed?wait=0'], ['/feed?wait=0']]);
  });

  it('of one that the hub runs is read over its socket', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'feed-'));
    await using plugin = await startFeed(join(folder, 'socket'));
    const read = feedAt(() => ({ url: `unix:${join(folder, 'socket')}:/graphql`, isGuarded: false }));
    expect(await read()).toEqual(['bridge']);
    expect(plugin.asked).toEqual(['/feed?wait=0']);
    await rm(folder, { recursive: true });
  });

  it('of others is not looked for on this machine', async () => {
    await using plugin = await startFeed(0);
    const read = feedAt(() => ({ url: `http://127.0.0.1:${plugin.port}/graphql`, isGuarded: true }));
    await expect(read()).rejects.toMatchObject({
      code: 'GRAFO_FEED_UNREACHABLE',
      parameters: { feed: 'river', detail: 'GRAFO_FETCH_ADDRESS_REFUSED' },
    });
    expect(plugin.asked).toEqual([]);
  });

  it('of one that does not run fails by its name', async () => {
    await expect(feedAt(() => undefined)()).rejects.toMatchObject({
      code: 'GRAFO_FEED_UNREACHABLE',
      parameters: { feed: 'river', detail: 'stopped' },
    });
  });
});
