import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { definePlugin, type Plugin } from '@grafo-abierto/plugin-kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const both = (es: string, en: string) => `"""\n${es}\n\n${en}\n"""`;
const READ_AT = Date.UTC(2026, 2, 1, 12);

/** The rivers of a source that is read anew each time, unless it is down. */
class Rivers {
  isDown = false;
  now = READ_AT;

  readonly read = async () => {
    if (this.isDown) throw new Error('the source is down');
    return 7;
  };
}

function riversPlugin(rivers: Rivers): Promise<Plugin> {
  return definePlugin(
    {
      manifest: {
        id: 'mendoza-rivers',
        version: '1.0.0',
        title: { es: 'Ríos', en: 'Rivers' },
        jurisdictions: ['AR-M'],
        subgraph: { url: 'https://rivers.example/graphql', permissions: { extends: ['Jurisdiction'] } },
      },
      createContext: ({ cache }) => ({
        count: async () =>
          (await cache.get('rivers', { freshMs: 1_000, retryMs: 60_000, read: rivers.read })).value,
      }),
      sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
        type Jurisdiction @key(fields: "id") {
          id: ID!
          ${both('Cuántos ríos tiene.', 'How many rivers it has.')}
          mendozaRivers: Int
        }`,
      resolverMap: {
        Jurisdiction: {
          __resolveReference: ({ id }: { readonly id: string }) => ({ id }),
          mendozaRivers: (
            _place: object,
            _given: object,
            { count }: { readonly count: () => Promise<number> },
          ) => count(),
        },
      },
    },
    { now: () => rivers.now, output: { write: () => undefined } },
  );
}

describe('a plugin that keeps what it reads in its cache', () => {
  const rivers = new Rivers();
  let plugin: Plugin;
  let hub: TestHub;
  beforeAll(async () => {
    plugin = await riversPlugin(rivers);
    hub = await startTestHub([plugin], { sharedPostgresUrl: inject('postgresUrl') });
  });
  afterAll(() => hub?.close());

  const data = { jurisdiction: { name: 'Mendoza', mendozaRivers: 7 } };
  const query = '{ jurisdiction(id: "AR-M") { name mendozaRivers } }';
  const stale = { status: 'STALE', since: '2026-03-01T12:00:00.000Z' };

  it('is known to be stale as long as its source is down, without a word of its author, and only where it was asked', async () => {
    expect(await hub.query(query)).toEqual({ data });
    rivers.isDown = true;
    rivers.now += 3_600_000;
    expect(await hub.query(query)).toEqual({
      data,
      extensions: {
        sources: [
          {
            id: 'mendoza-rivers',
            ...stale,
            nextTry: null,
            message: {
              es: expect.stringContaining('copia anterior'),
              en: expect.stringContaining('earlier copy'),
            },
          },
        ],
      },
    });
    expect((await hub.query('{ jurisdiction(id: "AR-M") { name } }')).extensions).toBeUndefined();
    rivers.isDown = false;
    rivers.now += 60_000;
    expect(await hub.query(query)).toEqual({ data });
  });

  it('says the same in process, with when it will be read again', async () => {
    rivers.isDown = true;
    rivers.now += 3_600_000;
    const entities =
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Jurisdiction { mendozaRivers } } }';
    const keys = [{ __typename: 'Jurisdiction', id: 'AR-M' }];
    const { extensions } = await plugin.execute({ query: entities, variables: { keys } });
    const nextTry = new Date(rivers.now + 60_000).toISOString();
    expect(extensions).toEqual({ sources: [{ status: 'STALE', since: expect.any(String), nextTry }] });
  });
});
