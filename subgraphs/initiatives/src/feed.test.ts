import type { FeedRecord } from '@grafo-abierto/plugin-kit';
import { describeFeedContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestFeed } from '@grafo-abierto/subgraph-kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from './testing/fixture-rows.js';

describeFeedContract('initiatives', async () =>
  openTestFeed(await openWithFixture(), {
    type: 'Initiative',
    id: 'project-1',
    sql: "update assessment set as_of = as_of + 1 where id = 'a1'",
  }),
);

describe('what the feed tells', () => {
  let records: Map<string, FeedRecord>;
  beforeAll(async () => {
    const subgraph = await openWithFixture();
    const origin = { actor: 'Test', change: 'IMPORTED', reason: null };
    await subgraph.open.writeInBulk(origin, async () => undefined);
    const request = { after: null, waitMs: 0, signal: new AbortController().signal };
    const told = await Array.fromAsync(subgraph.open.feed.read(request));
    records = new Map(told.map((record) => [`${record.type} ${record.id}`, record]));
    await subgraph.close();
  });

  const facets = (name: string, facet: string) => {
    const record = records.get(name);
    const told = record === undefined || record.deleted ? [] : record.facets;
    return told.flatMap(({ name, value }) => (name === facet ? [value] : []));
  };

  it('of an initiative is who takes part in it, each once, and which plan it belongs to', () => {
    expect(facets('Initiative project-1', 'ORGANIZATION')).toEqual(['lab']);
    expect(facets('Initiative project-1', 'ACTION_PLAN')).toEqual([]);
    expect(facets('Initiative AR0090', 'ACTION_PLAN')).toEqual(['AR-4']);
    expect(facets('Initiative AR0090', 'ORGANIZATION').length).toBeGreaterThan(1);
  });

  it('of a plan is its number and its cycle, which it is known by', () => {
    expect(records.get('ActionPlan AR-4')).toMatchObject({
      title: { en: expect.stringMatching(/^Open government action plan no\. 4, \d{4} cycle$/) },
      jurisdiction: 'AR',
    });
  });
});
