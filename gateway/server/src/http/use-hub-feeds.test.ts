import { type Feed, MemoryFeed } from '@grafo-abierto/plugin-kit';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { type HandedFeed, useHubFeeds } from './use-hub-feeds.js';

const START = { after: null, waitMs: 0, signal: new AbortController().signal };

function open() {
  const feed = new MemoryFeed({ epoch: '0123456789ab' });
  feed.publish([{ type: 'RiverWorks', id: 'bridge', title: { es: 'Puente', en: null } }]);
  const handed: HandedFeed[] = [{ name: 'hub', trust: null, jurisdictions: null, feed: new MemoryFeed() }];
  let isKnown = true;
  const app = Fastify();
  useHubFeeds(app, () => (isKnown ? handed : undefined));
  const river = { name: 'river', trust: 'VERIFIED', jurisdictions: ['AR-M'], feed };
  const forget = () => {
    isKnown = false;
  };
  return { app, handed, river, forget, [Symbol.asyncDispose]: () => app.close() };
}

describe('the feeds that a hub hands on', () => {
  it('are told with their trust and places, whichever they are now', async () => {
    await using hub = open();
    const ofRegistry = { name: 'hub', trust: null, jurisdictions: null };
    expect((await hub.app.inject('/feeds')).json()).toEqual({ feeds: [ofRegistry] });
    hub.handed.push(hub.river);
    expect((await hub.app.inject('/feeds')).json()).toEqual({
      feeds: [ofRegistry, { name: 'river', trust: 'VERIFIED', jurisdictions: ['AR-M'] }],
    });
  });

  it('are each read by name, from any position', async () => {
    await using hub = open();
    hub.handed.push(hub.river);
    const { headers, body } = await hub.app.inject('/feeds/river');
    expect(headers['content-type']).toBe('application/x-ndjson');
    expect(JSON.parse(body)).toMatchObject({ id: 'bridge', position: '0123456789ab.1' });
    expect((await hub.app.inject('/feeds/river?after=0123456789ab.1')).body).toBe('');
    const unknown = await hub.app.inject('/feeds/river?after=ffffffffffff.1');
    expect([unknown.statusCode, unknown.json().errors[0].extensions.code]).toEqual([
      410,
      'GRAFO_FEED_POSITION_UNKNOWN',
    ]);
  });

  it('are read by so many at once, each for itself', async () => {
    await using hub = open();
    hub.handed.push(hub.river);
    const leaving = new AbortController();
    const url = await hub.app.listen({ host: '127.0.0.1', port: 0 });
    const wait = `${url}/feeds/hub?wait=55`;
    const many = Array.from({ length: 17 }, async () => {
      const response = await fetch(wait, { signal: leaving.signal });
      return [response.status, await response.text()];
    });
    // Sixteen wait for a change that does not come.
    expect(await Promise.race(many)).toEqual([503, expect.stringContaining('GRAFO_FEED_BUSY')]);
    expect((await fetch(`${url}/feeds/river`)).status).toBe(200);
    leaving.abort();
    await Promise.allSettled(many);
  });

  it('are left as soon as their reader hangs up', async () => {
    await using hub = open();
    const left = Promise.withResolvers<string>();
    const [record] = await Array.fromAsync(hub.river.feed.read(START));
    const feed: Feed = {
      async *read() {
        try {
          while (record) yield record;
        } finally {
          left.resolve('left');
        }
      },
    };
    hub.handed.push({ ...hub.river, feed });
    const url = await hub.app.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(`${url}/feeds/river`);
    await response.body?.cancel();
    expect(await left.promise).toBe('left');
  });

  it('are refused, each and all, as long as it does not know which there are', async () => {
    await using hub = open();
    hub.forget();
    for (const path of ['/feeds', '/feeds/hub', '/feeds/river?after=0123456789ab.1']) {
      const answer = await hub.app.inject(path);
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
        503,
        'GRAFO_FEED_LIST_UNKNOWN',
      ]);
    }
  });

  it('are not there under any other name', async () => {
    await using hub = open();
    for (const name of ['river', 'toString', '..%2Ffeed'])
      expect((await hub.app.inject(`/feeds/${name}`)).statusCode).toBe(404);
  });
});
