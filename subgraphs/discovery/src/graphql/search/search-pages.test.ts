import { ask } from '@grafo-abierto/plugin-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestIndex } from '../../testing/open-index.js';
import { idsOf, openSearched, PAGE, search as searchIn } from '../../testing/searched-world.js';

let index: TestIndex;
beforeAll(async () => {
  index = await openSearched();
});
afterAll(() => index?.[Symbol.asyncDispose]());
const search = (args: string, fields: string) => searchIn(index, args, fields);

async function walk(args: string, size: number, direction: 'forward' | 'backward'): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const [count, beyond] = direction === 'forward' ? ['first', 'after'] : ['last', 'before'];
    const place: string = cursor === null ? '' : `, ${beyond}: "${cursor}"`;
    const page = await search(`${args}, ${count}: ${size}${place}`, `edges { node { entityId } } ${PAGE}`);
    if (direction === 'forward') seen.push(...idsOf(page));
    else seen.unshift(...idsOf(page));
    more = direction === 'forward' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
    cursor = direction === 'forward' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
  }
  return seen;
}

describe('the pages of a search', () => {
  it.each([
    'text: "agua"',
    'text: "agua", minTrust: OFFICIAL',
    'minTrust: OFFICIAL',
    'where: { jurisdiction: { within: "AR-M" } }',
  ])('show everything once, in one order, forwards and backwards: %s', async (args) => {
    const whole = await search(`${args}, first: 100`, 'totalCount edges { score node { entityId } }');
    expect(whole.edges.length).toBe(whole.totalCount);
    expect(whole.totalCount).toBeGreaterThan(20);
    const scores = whole.edges.map(({ score }) => score ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const size of [1, 7, 60]) {
      expect(await walk(args, size, 'forward')).toEqual(idsOf(whole));
      expect(await walk(args, size, 'backward')).toEqual(idsOf(whole));
    }
  });

  it('are in the order of titles, then types and ids, where there is no text', async () => {
    const rows = await index.rows(
      `select id from entry where feed is not null order by title_sort, type, id limit 100`,
    );
    expect(idsOf(await search('first: 100', 'edges { node { entityId } }'))).toEqual(rows.flat());
  });

  it.each(['agua', 'agua escuelas', 'escuelas -rio', '"agua segura"'])(
    'are in the same order where the list of one type is asked for the words: %s',
    async (text) => {
      const found = await search(
        `text: ${JSON.stringify(text)}, where: { type: ["Initiative"] }, first: 100`,
        'edges { node { entityId } }',
      );
      const query = `query ($text: String) { initiatives(where: { text: $text }, first: 100) { edges { node { id } } } }`;
      const { initiatives } = await ask<{ initiatives: { edges: { node: { id: string } }[] } }>(
        index.subgraph,
        query,
        { text },
      );
      expect(initiatives.edges.length).toBeGreaterThan(0);
      expect(initiatives.edges.map(({ node }) => node.id)).toEqual(idsOf(found));
    },
  );

  it('go on where they were while better ones come', async () => {
    const first = await search('text: "agua", first: 10', `edges { node { entityId } } ${PAGE}`);
    const after = (await search('text: "agua", first: 100', 'edges { node { entityId } }')).edges.slice(10);
    await index.subgraph.sql(
      `insert into entry (type, id, feed, title_es, held, words)
       values ('Initiative', 'new', 'initiatives', 'agua agua', '{}', entry_words('new', 'agua agua', null, '', null, null))`,
    );
    const next = await search(
      `text: "agua", first: 100, after: "${first.pageInfo.endCursor}"`,
      'edges { node { entityId } }',
    );
    await index.subgraph.sql(`delete from entry where id = 'new'`);
    expect(idsOf(next)).toEqual(after.map(({ node }) => node.entityId));
  });

  it('refuse a cursor of another order with a code', async () => {
    const { pageInfo } = await search('first: 1', PAGE);
    const { errors } = await index.subgraph.execute({
      query: `{ search(text: "agua", after: "${pageInfo.endCursor}") { edges { cursor } } }`,
      variables: {},
      principal: null,
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRAFO_CURSOR_MALFORMED' });
  });
});
