import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LogFeed } from '../testing/log-feed.js';
import { TestIndex } from '../testing/open-index.js';

const QUERIES = [
  '{ initiatives { totalCount } }',
  '{ datasets { totalCount } }',
  '{ search(text: "agua") { totalCount } }',
  '{ statistics(of: INITIATIVE, by: [KIND]) { total } }',
  '{ node(id: "AR-M") { id } }',
  '{ _entities(representations: [{ __typename: "Jurisdiction", id: "AR-M" }]) { ... on Jurisdiction { sdgProfile { initiatives } } } }',
];

describe('an answer that comes from the index', () => {
  let index: TestIndex;
  beforeAll(async () => {
    index = await TestIndex.open();
    const feed = new LogFeed('core');
    index.follow(feed);
    await feed.isRead();
  });
  afterAll(() => index?.[Symbol.asyncDispose]());
  beforeEach(() =>
    index.subgraph.sql(`
      update feed set failing_since = null, problem_code = null, is_behind = false, is_sweeping = false,
        read_at = now()`),
  );

  const told = async (query: string) => {
    const { errors, extensions } = await index.subgraph.execute({ query });
    expect(errors).toBeUndefined();
    return extensions;
  };

  it('tells nothing of feeds that it holds as they are', async () => {
    for (const query of QUERIES) expect(await told(query)).toBeUndefined();
  });

  it('names a feed that it never read whole', async () => {
    await index.subgraph.sql('update feed set read_at = null, is_sweeping = true');
    for (const query of QUERIES) {
      expect(await told(query)).toEqual({
        sources: [{ id: 'core', status: 'UNAVAILABLE', since: null, nextTry: null }],
      });
    }
  });

  it.each(['is_behind = true', 'is_sweeping = true', 'failing_since = now()'])(
    'names a feed where %s, with the instant of which its copy is',
    async (change) => {
      await index.subgraph.sql(`update feed set read_at = '2026-01-01T12:00:00Z', ${change}`);
      expect(await told(QUERIES[0] ?? '')).toEqual({
        sources: [{ id: 'core', status: 'STALE', since: '2026-01-01T12:00:00.000Z', nextTry: null }],
      });
    },
  );

  it('does not name one whose last change is just being written', async () => {
    await index.subgraph.sql("update feed set is_behind = true, read_at = now() - interval '1 second'");
    expect(await told(QUERIES[0] ?? '')).toBeUndefined();
  });

  it('alone asks for that, with one statement', async () => {
    expect(await told('{ indexFreshness { feed } }')).toBeUndefined();
    expect(await index.subgraph.countStatements(() => told('{ indexFreshness { feed } }'))).toBe(1);
    const [query = ''] = QUERIES;
    const both = query.replace('{ init', '{ indexFreshness { feed } init');
    const alone = await index.subgraph.countStatements(() => told(query));
    expect(await index.subgraph.countStatements(() => told(both))).toBe(alone);
  });
});
