import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dimension } from '../../domain/dimension.js';
import type { TestIndex } from '../../testing/open-index.js';
import { openSearched, PAGE, search as searchIn } from '../../testing/searched-world.js';

let index: TestIndex;
beforeAll(async () => {
  index = await openSearched();
});
afterAll(() => index?.[Symbol.asyncDispose]());
const search = (args: string, fields: string) => searchIn(index, args, fields);

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

  it('call a plugin by the title that the registry gives it', async () => {
    await index.subgraph.sql(
      `insert into entry (type, id, feed, title_es, title_en, held)
       values ('Plugin', 'mendoza-contracting', 'hub', 'Contrataciones de Mendoza', 'Contracting of Mendoza', '{}')`,
    );
    const { facets } = await search('facets: [FEED]', 'facets { dimension buckets { key label(lang: EN) } }');
    await index.subgraph.sql(`delete from entry where type = 'Plugin'`);
    expect(facets[0]?.buckets).toEqual(
      expect.arrayContaining([
        { key: 'initiatives', label: 'Initiatives' },
        { key: 'mendoza-contracting', label: 'Contracting of Mendoza' },
        { key: 'trial', label: 'trial' },
      ]),
    );
  });

  it('are chosen by the names and values under which they are counted, all of them', async () => {
    const { facets } = await search(
      `facets: [${Object.values(Dimension)}], ownFacets: ["PROCUREMENT_METHOD", "SDG_GOAL", "YEAR"]`,
      'facets { dimension buckets { key count } }',
    );
    const buckets = facets.flatMap(({ dimension, buckets }) =>
      buckets.map(({ key, count }) => ({ dimension, key, count })),
    );
    const chosen: typeof buckets = [];
    for (const { dimension, key } of buckets) {
      const where = `where: { facet: { key: "${dimension}", values: ["${key}"] } }`;
      chosen.push({ dimension, key, count: (await search(where, 'totalCount')).totalCount });
    }
    expect(chosen).toEqual(buckets);
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
    ['where: { facet: [{ key: "FILE", values: ["a=b"] }] }', 1],
    ['where: { facet: [{ key: "FILE=a", values: ["b"] }] }', 0],
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
            { key: 'FILE', values: ['a=b'] },
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
