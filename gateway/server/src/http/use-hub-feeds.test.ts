import { MemoryFeed } from '@grafo-abierto/plugin-kit';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { type HandedFeed, useHubFeeds } from './use-hub-feeds.js';

function open() {
  const feed = new MemoryFeed({ epoch: '0123456789ab' });
  feed.publish([{ type: 'RiverWorks', id: 'bridge', title: { es: 'Puente', en: null } }]);
  const handed: HandedFeed[] = [{ name: 'hub', trust: null, jurisdictions: null, feed: new MemoryFeed() }];
  const app = Fastify();
  useHubFeeds(app, () => handed);
  const river = { name: 'river', trust: 'VERIFIED', jurisdictions: ['AR-M'], feed };
  return { app, handed, river, [Symbol.asyncDispose]: () => app.close() };
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

  it('are not there under any other name', async () => {
    await using hub = open();
    for (const name of ['river', 'toString', '..%2Ffeed'])
      expect((await hub.app.inject(`/feeds/${name}`)).statusCode).toBe(404);
  });
});
