import { ask } from '@grafo-abierto/plugin-kit/testing';
import { Trust } from '@grafo-abierto/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LogFeed } from '../../testing/log-feed.js';
import { TestIndex } from '../../testing/open-index.js';

let index: TestIndex;

const KINDS = ['OGP_COMMITMENT', 'LOCAL_COMMITMENT', null];
const PLACES = ['AR', 'AR-M', 'AR-M:500007', 'AR-B', null];
const facet = (name: string, value: string) => ({ name, value, asOf: null });

/** Sixty, of every kind of place, with many equal scores and titles. */
const INITIATIVES = Array.from({ length: 60 }, (_, n) => {
  const kind = KINDS[n % 3] ?? null;
  return {
    type: 'Initiative',
    id: `i${String(n).padStart(2, '0')}`,
    title: { es: n % 4 === 0 ? 'Agua segura para escuelas' : `Agua ${n % 7}`, en: null },
    summary: { es: n % 5 === 0 ? 'Agua y más agua en el Río Tunuyán' : null, en: null },
    jurisdiction: PLACES[n % 5] ?? null,
    dates: n % 2 === 0 ? [{ name: 'YEAR', value: String(2015 + (n % 6)) }] : [],
    sdgTargets: ['6.1', '6.2', '16.7']
      .slice(0, n % 4)
      .map((target) => ({ target, basis: 'DECLARED' as const, asOf: null })),
    facets: [
      ...(kind === null ? [] : [facet('KIND', kind)]),
      ...['WATER', 'EDUCATION'].slice(0, n % 3).map((area) => facet('LISTED_AREA', area)),
    ],
  };
});

const PROCESS = {
  type: 'MendozaContractingProcess',
  id: 'ocds-1',
  title: { es: 'Compra de <script>agua</script>', en: null },
  summary: { es: null, en: 'Water & "more"' },
  url: 'https://example.org/ocds-1',
  jurisdiction: 'AR-M',
  dates: [{ name: 'YEAR', value: '2024' }],
  facets: [facet('PROCUREMENT_METHOD', 'open'), facet('PROCUREMENT_METHOD', 'direct'), facet('BIDDERS', '3')],
};

beforeAll(async () => {
  index = await TestIndex.open();
  const jurisdictions = new LogFeed('jurisdictions');
  jurisdictions.tell(
    {
      type: 'Jurisdiction',
      id: 'AR-M',
      title: { es: 'Mendoza', en: null },
      facets: [facet('REGION', 'CUYO')],
    },
    { type: 'Jurisdiction', id: 'AR-B', title: { es: 'Buenos Aires', en: null } },
  );
  const initiatives = new LogFeed('initiatives');
  initiatives.tell(...INITIATIVES);
  const official = new LogFeed('mendoza-contracting', Trust.VERIFIED);
  official.tell(PROCESS);
  const trial = new LogFeed('trial', Trust.EXPERIMENTAL);
  // Whatever it calls itself, it is not of the core.
  trial.tell({ type: 'Portal', id: 'trial-1', title: { es: 'Agua a prueba', en: null } });
  index.follow(jurisdictions, initiatives, official, trial);
  await Promise.all([jurisdictions, initiatives, official, trial].map((feed) => feed.isRead()));
});
afterAll(() => index?.[Symbol.asyncDispose]());

interface Edge {
  readonly cursor: string;
  readonly score: number | null;
  readonly node: { readonly entityId?: string };
  readonly highlights?: readonly {
    readonly field: string;
    readonly parts: readonly { readonly text: string; readonly isMatch: boolean }[];
  }[];
}
interface Connection {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly facets: readonly {
    readonly dimension: string;
    readonly buckets: readonly { readonly key: string; readonly label: string; readonly count: number }[];
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
async function search(args: string, fields: string): Promise<Connection> {
  const query = `{ search${args === '' ? '' : `(${args})`} { ${fields} } }`;
  return (await ask<{ search: Connection }>(index.subgraph, query)).search;
}
const idsOf = ({ edges }: Connection) => edges.map(({ node }) => node.entityId);

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

  it('go on where they were while better ones come', async () => {
    const first = await search('text: "agua", first: 10', `edges { node { entityId } } ${PAGE}`);
    const after = (await search('text: "agua", first: 100', 'edges { node { entityId } }')).edges.slice(10);
    await index.subgraph.sql(
      `insert into entry (type, id, feed, title_es, words)
       values ('Initiative', 'new', 'initiatives', 'agua agua', entry_words('new', 'agua agua', null, '', null, null))`,
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

describe('the facets of a search', () => {
  it('count the whole result, whatever the page', async () => {
    const { facets } = await search(
      'text: "agua", first: 1, where: { type: ["Initiative"] }, facets: [KIND, PROVINCE, SDG_GOAL, YEAR, LISTED_AREA, REGION, TRUST, TYPE, FEED]',
      'facets { dimension buckets { key count } }',
    );
    const truth = async (select: string) =>
      (await index.rows(`${select} order by count desc, key`)).map(([key, count]) => ({ key, count }));
    const named = (name: string) =>
      `select coalesce(value, 'NOT_STATED') as key, count(*)::int as count
       from entry left join facet on entry = key and name = '${name}' where type = 'Initiative' group by 1`;
    const grouped = (key: string) =>
      `select coalesce(${key}, 'NOT_STATED') as key, count(*)::int as count from entry where type = 'Initiative' group by 1`;
    const expected = {
      KIND: await truth(named('KIND')),
      PROVINCE: await truth(grouped("split_part(jurisdiction_id, ':', 1)")),
      SDG_GOAL: await truth(
        `select coalesce(goal::text, 'NOT_STATED') as key, count(distinct key)::int as count
         from entry left join alignment on entry = key where type = 'Initiative' group by 1`,
      ),
      YEAR: await truth(grouped('year::text')),
      LISTED_AREA: await truth(named('LISTED_AREA')),
      REGION: await truth(grouped("case when jurisdiction_id like 'AR-M%' then 'CUYO' end")),
      TRUST: [{ key: 'CORE', count: 60 }],
      TYPE: [{ key: 'Initiative', count: 60 }],
      FEED: [{ key: 'initiatives', count: 60 }],
    };
    expect(Object.fromEntries(facets.map(({ dimension, buckets }) => [dimension, buckets]))).toEqual(
      expected,
    );
  });

  it('have names, in both languages, where somebody has named their values', async () => {
    const { facets } = await search(
      'text: "agua", facets: [KIND, PROVINCE, TYPE], ownFacets: ["BIDDERS"]',
      'facets { dimension buckets { key count label(lang: EN) } }',
    );
    const labels = facets.map(({ buckets }) => buckets.map(({ label }) => label));
    expect(labels).toEqual([
      expect.arrayContaining(['Commitment before the Partnership', 'Not stated']),
      expect.arrayContaining(['Mendoza', 'Buenos Aires', 'AR', 'Not stated']),
      expect.arrayContaining(['Initiative', 'MendozaContractingProcess']),
      ['NOT_STATED', '3'],
    ]);
  });

  it("are also a plugin's own, by their name", async () => {
    const { facets } = await search(
      'where: { type: ["MendozaContractingProcess"] }, ownFacets: ["PROCUREMENT_METHOD", "NOBODYS"]',
      'facets { dimension buckets { key count } }',
    );
    expect(facets).toEqual([
      {
        dimension: 'PROCUREMENT_METHOD',
        buckets: [
          { key: 'direct', count: 1 },
          { key: 'open', count: 1 },
        ],
      },
      { dimension: 'NOBODYS', buckets: [{ key: 'NOT_STATED', count: 1 }] },
    ]);
  });
});

describe('what is searched', () => {
  it.each([
    ['where: { type: ["Portal"] }', 1],
    ['where: { type: [] }', 0],
    ['where: { feed: ["mendoza-contracting", "trial"] }', 2],
    ['where: { jurisdiction: { within: "AR-M" } }', 25],
    ['where: { sdg: { goals: [16] } }', 15],
    ['where: { year: { from: 2015, to: 2015 } }', 10],
    ['where: { facet: [{ key: "PROCUREMENT_METHOD", values: ["open"] }] }', 1],
    [
      'where: { facet: [{ key: "KIND", values: ["OGP_COMMITMENT"] }, { key: "LISTED_AREA", values: ["WATER"] }] }',
      0,
    ],
    ['where: { type: ["Initiative"], facet: [{ key: "LISTED_AREA", values: ["NOT_STATED"] }] }', 20],
    ['where: { type: ["Initiative"], facet: [{ key: "LISTED_AREA", values: ["NOT_STATED", "WATER"] }] }', 60],
    ['where: { type: ["Initiative"], sdg: { goals: [6] }, year: { from: 2020 } }', 0],
    ['', 64],
    ['minTrust: EXPERIMENTAL', 64],
    ['minTrust: VERIFIED', 63],
    ['minTrust: OFFICIAL', 62],
  ])('is what was asked: %s', async (args, count) => {
    expect((await search(args, 'totalCount')).totalCount).toBe(count);
  });
});

describe('a search that is too much', () => {
  it.each([
    ['facets', { facets: Array(31).fill('KIND') }],
    ['ownFacets', { ownFacets: Array(31).fill('BIDDERS') }],
    ['where.facet', { where: { facet: Array(31).fill({ key: 'KIND', values: ['OGP_COMMITMENT'] }) } }],
  ])('is refused with what is too many of: %s', async (argument, variables) => {
    const query = `query ($where: SearchWhere, $facets: [Dimension!], $ownFacets: [String!]) {
      search(where: $where, facets: $facets, ownFacets: $ownFacets) { totalCount } }`;
    const { errors } = await index.subgraph.open.execute({ query, variables });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'GRAFO_SEARCH_FACETS_COUNT',
      parameters: { argument, figure: 31 },
    });
  });

  it('is answered up to there', async () => {
    const facet = Array.from(
      { length: 30 },
      () => '{ key: "KIND", values: ["NOT_STATED", "OGP_COMMITMENT"] }',
    );
    const facets = Array.from({ length: 30 }, () => 'KIND');
    const found = await search(`where: { facet: [${facet}] }, facets: [${facets}]`, 'facets { dimension }');
    expect(found.facets).toHaveLength(30);
  });
});

describe('what was found', () => {
  it("tells of a plugin's own type what its feed said, as plain text, and no entity", async () => {
    const { edges } = await search(
      'text: "compra agua"',
      `edges { node {
        type entityId title(lang: EN) summary(lang: ES) url feed trust year modified jurisdiction { id }
        sdgTargets { id } facets { key values } entity { __typename }
      } highlights { field parts { text isMatch } } }`,
    );
    expect(edges).toEqual([
      {
        node: {
          type: 'MendozaContractingProcess',
          entityId: 'ocds-1',
          title: 'Compra de <script>agua</script>',
          summary: 'Water & "more"',
          url: 'https://example.org/ocds-1',
          feed: 'mendoza-contracting',
          trust: 'VERIFIED',
          year: 2024,
          modified: null,
          jurisdiction: { id: 'AR-M' },
          sdgTargets: [],
          facets: [
            { key: 'BIDDERS', values: ['3'] },
            { key: 'PROCUREMENT_METHOD', values: ['direct', 'open'] },
          ],
          entity: null,
        },
        highlights: [
          {
            field: 'TITLE',
            parts: [
              { text: 'Compra', isMatch: true },
              { text: ' de <script>', isMatch: false },
              { text: 'agua', isMatch: true },
              { text: '</script>', isMatch: false },
            ],
          },
        ],
      },
    ]);
  });

  it("is an entity of the core's where the core tells of it, and never where a plugin does", async () => {
    const of = async (args: string) =>
      (
        await search(
          args,
          'edges { node { trust entity { __typename ... on Initiative { id } ... on Jurisdiction { id } } } }',
        )
      ).edges[0]?.node;
    expect(await of('text: "i07"')).toEqual({ trust: null, entity: { __typename: 'Initiative', id: 'i07' } });
    expect(await of('text: "Mendoza"')).toMatchObject({ entity: { __typename: 'Jurisdiction', id: 'AR-M' } });
    expect(await of('text: "prueba"')).toEqual({ trust: 'EXPERIMENTAL', entity: null });
  });

  it('shows the words as they are written, whatever was typed', async () => {
    const { edges } = await search(
      'text: "rio tunuyan aguas", first: 1',
      'edges { highlights(lang: EN) { field parts { text isMatch } } }',
    );
    const shown = edges[0]?.highlights?.map(({ field, parts }) => {
      const text = parts.map((part) => (part.isMatch ? `[${part.text}]` : part.text)).join('');
      return `${field}: ${text}`;
    });
    expect(shown).toEqual([
      expect.stringMatching(/^TITLE: \[Agua\]/),
      'SUMMARY: [Agua] y más [agua] en el [Río] [Tunuyán]',
    ]);
  });

  it('takes as many statements for one as for fifty, and none for what is not asked', async () => {
    const count = (args: string, fields: string) =>
      index.subgraph.countStatements(() => search(args, fields));
    // One of them says how far the index is with the feeds.
    expect(await count('', 'totalCount')).toBe(2);
    expect(await count('', 'edges { cursor }')).toBe(2);
    expect(await count('text: "agua"', 'totalCount facets { dimension }')).toBe(3);
    const fields = `totalCount correctedText facets { dimension buckets { key count label } } ${PAGE} freshness { feed }
      edges { cursor score highlights { field } node { title summary trust jurisdiction { id } sdgTargets { id } facets { key } entity { __typename } } }`;
    const args = 'facets: [KIND, PROVINCE, SDG_GOAL, YEAR, LISTED_AREA], ownFacets: ["BIDDERS"]';
    const one = await count(`text: "agua", first: 1, ${args}`, fields);
    expect(await count(`text: "agua", first: 50, ${args}`, fields)).toBe(one);
    expect(one).toBe(8);
  });
});
