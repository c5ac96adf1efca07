import { describeFeedContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestFeed, openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sdg } from './subgraph.js';

describeFeedContract('sdg', async () =>
  openTestFeed(await openTestSubgraph(sdg), {
    type: 'SdgAlignment',
    id: 'AR0090:16.7:INFERRED',
    sql: "update alignment set rationale_es = rationale_es || '.' where id = 'AR0090:16.7:INFERRED'",
  }),
);

describe('what the feed tells', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(sdg);
  });
  afterAll(() => subgraph?.close());

  it('of a goal is its number as its id, its short name, and what it asks for', async () => {
    const request = { after: null, waitMs: 0, signal: new AbortController().signal };
    const records = await Array.fromAsync(subgraph.open.feed.read(request));
    const goals = records.filter(({ type }) => type === 'SdgGoal');
    expect(new Set(goals.map(({ id }) => Number(id)))).toEqual(
      new Set(Array.from({ length: 17 }, (_, at) => at + 1)),
    );
    expect(goals.find(({ id }) => id === '2')).toMatchObject({
      title: { es: 'Hambre cero', en: 'Zero hunger' },
      summary: { en: 'Everyone eats well, and growing food does not wear out the land' },
    });
  });
});
