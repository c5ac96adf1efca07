import { describe, expect, it } from 'vitest';
import { type Lab, type Misbehave, openLab } from '../transports/testing/hostile-lab.js';
import { WHOLE } from '../transports/testing/lab-subgraphs.js';
import { sendJson } from '../transports/testing/test-server.js';

const QUERY = '{ places { name budget } }';

/** What a hub says of sources whose plugin answers so. */
async function told(misbehave: Misbehave, query = QUERY): Promise<unknown> {
  await using lab = await openLab(misbehave);
  return (await lab.ask(query)).extensions?.['sources'];
}

/** The honest answer, with what the plugin says beside it. */
const saying =
  (extensions: unknown): Misbehave =>
  (response, honest) =>
    sendJson(response, { ...honest, extensions });

const plugin = (reported: object) => [
  { id: 'plugin', message: { es: expect.any(String), en: expect.any(String) }, ...reported },
];

describe('a plugin that does not answer as it is asked', () => {
  it('is unavailable where it is late, since then', async () => {
    const sources = await told((_response, _honest, expire) => expire());
    expect(sources).toEqual(
      plugin({
        status: 'UNAVAILABLE',
        since: expect.any(String),
        nextTry: null,
        message: {
          es: 'No respondió a tiempo: falta lo suyo.',
          en: 'It did not answer in time: what is its own is missing.',
        },
      }),
    );
  });

  it.each<[string, Misbehave]>([
    ['what is no JSON', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<b>')],
    ['a redirection', (response) => response.writeHead(302, { location: 'http://127.0.0.1:1' }).end()],
    ['null', (response) => sendJson(response, null)],
    ['fewer entities', (response) => sendJson(response, { data: { _entities: [] } })],
    [
      'fields of another type',
      (response) => sendJson(response, { data: { _entities: WHOLE.map(() => ({ budget: 'x' })) } }),
    ],
  ])('is refused where it answers %s', async (_what, misbehave) => {
    expect(await told(misbehave)).toMatchObject(plugin({ status: 'REFUSED' }));
  });

  it('is unavailable where it fails in a part', async () => {
    const sources = await told((response, honest) =>
      sendJson(response, { ...honest, errors: [{ message: 'my secret', path: ['_entities', 0, 'budget'] }] }),
    );
    expect(sources).toMatchObject(plugin({ status: 'UNAVAILABLE', since: null, nextTry: null }));
    expect(JSON.stringify(sources)).not.toContain('secret');
  });

  it('is not mentioned where it says what is wrong with the question', async () => {
    const errors = [
      { message: 'x', path: ['_entities', 0, 'budget'], extensions: { code: 'GRAFO_ACCESS_FORBIDDEN' } },
    ];
    expect(await told((response, honest) => sendJson(response, { ...honest, errors }))).toBeUndefined();
  });

  it('is left alone after a while, until an instant that readers are told', async () => {
    await using lab = await openLab((response) => response.writeHead(500).end(), { failuresInRow: 2 });
    const sourcesOf = async () => (await lab.ask(QUERY)).extensions?.['sources'];
    const [first] = (await sourcesOf()) as [{ since: string }];
    await sourcesOf();
    const before = Date.now();
    const [last] = (await sourcesOf()) as [{ since: string; nextTry: string; message: { en: string } }];
    expect(last.since).toBe(first.since);
    expect(last.message.en).toContain('is not asked for a while');
    expect(Date.parse(last.nextTry)).toBeGreaterThan(before);
    expect(lab.servers.plugin.asked).toHaveLength(2);
  });
});

describe('what a plugin says of its own answer', () => {
  const since = '2026-03-01T12:00:00.000Z';

  it('is that it is old, under the id that the graph knows it by', async () => {
    expect(await told(saying({ sources: [{ status: 'STALE', since }] }))).toMatchObject(
      plugin({ status: 'STALE', since, nextTry: null }),
    );
  });

  it('counts once where its answer came in parts', async () => {
    await using lab = await openLab(saying({ sources: [{ status: 'STALE', since }] }), {
      entitiesPerCall: 2,
    });
    const { extensions } = await lab.ask(QUERY);
    expect(extensions).toMatchObject({ sources: plugin({ status: 'STALE', since }) });
    expect(lab.servers.plugin.asked).toHaveLength(3);
  });

  it.each([
    ['of the future', '2999-01-01T00:00:00.000Z'],
    ['no instant', '<script>alert(1)</script>'],
    ['a number', 5],
    ['endless', '2'.repeat(100_000)],
  ])('has no instant where that is %s', async (_what, instant) => {
    const sources = await told(saying({ sources: [{ status: 'STALE', since: instant }] }));
    expect(sources).toMatchObject(plugin({ status: 'STALE', since: null }));
  });

  it.each<[string, unknown]>([
    [
      'of others',
      {
        sources: [
          { id: 'places', status: 'STALE' },
          { id: 'mendoza', status: 'UNAVAILABLE' },
        ],
      },
    ],
    ['in no known word', { sources: [{ status: 'OK' }, { status: 'REFUSED' }, { status: '<b>STALE</b>' }] }],
    ['as no list', { sources: { status: 'STALE', length: 1 } }],
    ['as a text', 'STALE'],
    ['as null', null],
    ['of nothing', { sources: [null, 5, [], 'STALE', { __proto__: { status: 'STALE' } }] }],
    ['in another place', { status: 'STALE', source: [{ status: 'STALE' }] }],
    ['of how many more', { sources: [], moreSources: 1e9 }],
  ])('is not heard %s', async (_what, extensions) => {
    await using lab = await openLab(saying(extensions));
    const answer = await lab.ask('{ places { id name population budget mayor } }');
    expect(answer).toEqual({ data: { places: WHOLE } });
  });

  it('carries no text of its own, and takes no more room however much it says', async () => {
    const one = { status: 'STALE', since, message: { es: 'robá', en: 'steal' }, note: 'x', nextTry: 'soon' };
    await using lab = await openLab(saying({ sources: new Array(20_000).fill(one), moreSources: 9 }));
    const { extensions } = await lab.ask(QUERY);
    expect(JSON.stringify(extensions)).not.toMatch(/steal|robá|soon/);
    expect(extensions).toEqual({ sources: plugin({ status: 'STALE', since, nextTry: null }) });
  });
});

describe('how an answer came about', () => {
  const EXPLAIN = { 'x-grafo-explain': '1' };
  const honest: Misbehave = (response, answer) => sendJson(response, answer);

  interface Explained {
    readonly plan: { readonly nodes: readonly object[] };
    readonly fetches: readonly { subgraph: string; operation: string; isShared: boolean }[];
  }
  const explain = async (lab: Lab, query: string) =>
    (await lab.ask(query, EXPLAIN)).extensions?.['explain'] as Explained;
  /** The fetches of a plan, wherever in it they are. */
  const fetchesIn = (node: unknown): { subgraph: string; operation: string }[] => {
    const { kind, nodes = [] } = node as { kind: string; nodes?: unknown[] };
    return kind === 'fetch' ? [node as never] : nodes.flatMap(fetchesIn);
  };

  it('is told as the subgraphs were asked: the plan, and each fetch with its bytes and times', async () => {
    await using lab = await openLab(honest);
    const { plan, fetches } = await explain(lab, '{ places { name population budget } }');
    expect(plan).toMatchObject({
      kind: 'sequence',
      nodes: [
        { kind: 'fetch', id: 1, subgraph: 'places', after: [], entities: [] },
        {
          kind: 'parallel',
          nodes: expect.arrayContaining([
            expect.objectContaining({ subgraph: 'census', after: [1] }),
            expect.objectContaining({
              subgraph: 'plugin',
              entities: [{ type: 'Place', paths: ['places.@'], requires: expect.stringContaining('id') }],
            }),
          ]),
        },
      ],
    });
    for (const { subgraph, operation } of fetchesIn(plan))
      expect(lab.servers[subgraph as 'places'].asked.map(({ query }) => query)).toEqual([operation]);
    expect(fetches.map(({ subgraph }) => subgraph).sort()).toEqual(['census', 'places', 'plugin']);
    for (const each of fetches)
      expect(each).toMatchObject({
        operation: lab.servers[each.subgraph as 'places'].asked[0]?.query,
        entities: each.subgraph === 'places' ? null : 5,
        startMs: expect.any(Number),
        durationMs: expect.any(Number),
        bytes: expect.any(Number),
        isShared: false,
        outcome: 'answered',
        reason: null,
      });
  });

  it('says which fetches waited for what another reader had asked, and nothing else of that reader', async () => {
    const { promise: both, resolve } = Promise.withResolvers<void>();
    await using lab = await openLab(async (response, answer) => {
      await both;
      sendJson(response, answer);
    });
    const first = lab.ask('query MyOwnSecret { places { budget } }');
    await expect.poll(() => lab.servers.plugin.asked.length).toBe(1);
    const second = explain(lab, '{ places { budget } }');
    await expect.poll(() => lab.servers.places.asked.length).toBe(2);
    setImmediate(resolve);
    const { fetches } = await second;
    expect((await first).extensions).toBeUndefined();
    expect(fetches).toMatchObject([
      { subgraph: 'places', isShared: false },
      { subgraph: 'plugin', isShared: true, bytes: null },
    ]);
    expect(JSON.stringify(fetches)).not.toContain('MyOwnSecret');
    expect(lab.servers.plugin.asked).toHaveLength(1);
  });

  it('says why a fetch failed, in a word', async () => {
    await using lab = await openLab((response) => response.writeHead(500).end('stack trace'));
    const { fetches } = await explain(lab, QUERY);
    expect(fetches).toContainEqual(
      expect.objectContaining({ subgraph: 'plugin', outcome: 'failed', reason: 'status' }),
    );
    expect(JSON.stringify(fetches)).not.toContain('stack trace');
  });

  it('is nothing where nothing was fetched, and not told unless asked', async () => {
    await using lab = await openLab(honest);
    expect(await explain(lab, '{ __typename }')).toEqual({ plan: null, fetches: [] });
    expect((await lab.ask(QUERY)).extensions).toBeUndefined();
  });
});
