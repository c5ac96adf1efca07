import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

interface Listing {
  readonly initiatives: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('the initiatives of a jurisdiction', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
  });
  afterAll(() => subgraph?.close());

  const list = async (id: string, argumentsText: string) => {
    const fields = `initiatives${argumentsText} { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } }`;
    const [found] = await askEntities<Listing>(subgraph, 'Jurisdiction', [id], fields);
    return found?.initiatives;
  };
  const ids = (page: Listing['initiatives'] | undefined) => page?.edges.map(({ node }) => node.id);

  it.each([
    ['AR', 91, 95],
    ['AR-M', 1, 2],
    ['AR-M:500007', 1, 1],
    ['AR-U', 1, 1],
    ['AR-X', 1, 1],
  ])('of %s are %i of its own and %i with all within it', async (id, own, within) => {
    expect((await list(id, ''))?.totalCount).toBe(own);
    expect((await list(id, '(scope: OWN)'))?.totalCount).toBe(own);
    expect((await list(id, '(scope: WITHIN)'))?.totalCount).toBe(within);
  });

  it('are null where nobody has surveyed them, and empty where somebody has and found none', async () => {
    expect(await list('AR-B', '(scope: WITHIN)')).toBeNull();
    const source = await subgraph.sql<{ id: string }>('select id from source limit 1');
    await subgraph.sql("insert into initiative_survey values ('AR-B', 'OWN', $1)", [source[0]?.id]);
    expect((await list('AR-B', '(scope: OWN)'))?.totalCount).toBe(0);
    expect(await list('AR-B', '(scope: WITHIN)')).toBeNull();
  });

  it('come newest first unless asked, by year or by title as Spanish sorts', async () => {
    expect(ids(await list('AR-M', '(scope: WITHIN)'))).toEqual(['project-1', 'AR0075']);
    expect(ids(await list('AR-M', '(scope: WITHIN, orderBy: YEAR_ASC)'))).toEqual(['AR0075', 'project-1']);
    const titles = await askEntities<{ initiatives: { edges: { node: { title: string } }[] } }>(
      subgraph,
      'Jurisdiction',
      ['AR'],
      'initiatives(scope: WITHIN, orderBy: TITLE_ASC, first: 100) { edges { node { title } } }',
    );
    const listed = titles[0]?.initiatives.edges.map(({ node }) => node.title) ?? [];
    expect(listed).toHaveLength(95);
    expect(listed).toEqual([...listed].sort(new Intl.Collator('es', { ignorePunctuation: false }).compare));
  });

  it.each(['YEAR_DESC', 'YEAR_ASC', 'TITLE_ASC'])(
    'come each exactly once when they are paged by %s, forwards or backwards',
    async (orderBy) => {
      const forwards: string[] = [];
      const backwards: string[] = [];
      for (let after = ''; ; ) {
        const page = await list('AR', `(scope: WITHIN, orderBy: ${orderBy}, first: 40${after})`);
        forwards.push(...(ids(page) ?? []));
        if (page?.pageInfo.hasNextPage !== true) break;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      for (let before = ''; ; ) {
        const page = await list('AR', `(scope: WITHIN, orderBy: ${orderBy}, last: 40${before})`);
        backwards.unshift(...(ids(page) ?? []));
        if ((page?.edges.length ?? 0) < 40) break;
        before = `, before: "${page?.edges[0]?.cursor}"`;
      }
      expect(forwards).toHaveLength(95);
      expect(new Set(forwards).size).toBe(95);
      expect(backwards).toEqual(forwards);
    },
  );

  it('refuse a cursor of another order and a page that is too large', async () => {
    const page = await list('AR', '(first: 1)');
    const codes = async (argumentsText: string) => {
      const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Jurisdiction {
        initiatives${argumentsText} { edges { cursor } } } } }`;
      const variables = { keys: [{ __typename: 'Jurisdiction', id: 'AR' }] };
      const { errors } = await subgraph.execute({ query, variables });
      return errors?.map(({ extensions }) => extensions['code']);
    };
    expect(await codes(`(orderBy: TITLE_ASC, after: "${page?.pageInfo.endCursor}")`)).toEqual([
      'GRAFO_CURSOR_MALFORMED',
    ]);
    expect(await codes('(first: 101)')).toEqual(['GRAFO_PAGE_SIZE_INVALID']);
    expect(await codes('(first: 1, last: 1)')).toEqual(['GRAFO_PAGE_ARGUMENTS_CONFLICT']);
  });

  it('can be asked of any well-formed jurisdiction, and of no other', async () => {
    const found = await askEntities(subgraph, 'Jurisdiction', ['AR-Q:999999', 'Mendoza', 5], 'id');
    expect(found).toEqual([{ id: 'AR-Q:999999' }, null, null]);
  });

  it('lead back to the jurisdiction by its key alone', async () => {
    const query = '{ initiative(id: "AR0075") { jurisdiction { id initiatives { totalCount } } } }';
    expect(await ask(subgraph, query)).toEqual({
      initiative: { jurisdiction: { id: 'AR-M', initiatives: { totalCount: 1 } } },
    });
  });
});
