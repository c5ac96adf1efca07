import { ask } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

/** The project's operation `recognitions.graphql`, as far as this subgraph answers it. */
const RECOGNITIONS = `query ($lang: Language!) {
  recognitionEditions(first: 5) { edges { node {
    id name(lang: $lang) opensOn closesOn
    categories { id axis value name(lang: $lang) }
    standards { id name(lang: $lang) scale { minimum maximum } }
    nominations(first: 20) { totalCount edges { node { id initiative { id } status } } }
    recognitions(first: 20) { totalCount edges { node {
      id initiative { id } category { axis value } kind grantedOn evaluation { score maximum } } } }
  } } }
}`;

interface Edition {
  readonly id: string;
  readonly name: string;
  readonly categories: { readonly id: string; readonly name: string }[];
  readonly [field: string]: unknown;
}

describe('editions of the recognition', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
  });
  afterAll(() => subgraph?.close());

  async function editions(lang: 'ES' | 'EN'): Promise<Edition[]> {
    const { recognitionEditions: page } = await ask<{ recognitionEditions: { edges: { node: Edition }[] } }>(
      subgraph,
      RECOGNITIONS,
      { lang },
    );
    return page.edges.map(({ node }) => node);
  }

  it('come newest first, each with its own categories in order', async () => {
    const [newest, oldest] = await editions('ES');
    expect(newest?.id).toBe('provinces-2023');
    expect(newest?.categories.map(({ id }) => id)).toEqual([
      'LEVEL:PROVINCE',
      'THEME:GENDER',
      'SDG:2',
      'SDG:10',
    ]);
    expect(oldest?.categories).toHaveLength(34);
  });

  it('tell days, standards by name, nominations and recognitions with their evaluation', async () => {
    const [newest] = await editions('ES');
    expect(newest).toMatchObject({
      name: 'Edición de las provincias',
      opensOn: '2023-03-01',
      closesOn: '2023-04-30',
      standards: [
        { id: 'agora', name: 'Ágora', scale: { minimum: 1, maximum: 4 } },
        { id: 'proactive-disclosure', name: 'Transparencia activa', scale: { minimum: 0, maximum: 5 } },
      ],
      nominations: {
        totalCount: 1,
        edges: [
          { node: { id: 'provinces-2023:nomination-1', initiative: { id: 'AR0043' }, status: 'FINALIST' } },
        ],
      },
      recognitions: {
        totalCount: 1,
        edges: [
          {
            node: {
              id: 'provinces-2023:recognition-1',
              initiative: { id: 'AR0090' },
              category: { axis: 'SDG', value: '10' },
              kind: 'GOOD_PRACTICE',
              grantedOn: '2023-06-01',
              evaluation: { score: 7, maximum: 10 },
            },
          },
        ],
      },
    });
  });

  it('answer in English, and in Spanish where there is no English', async () => {
    const [newest, oldest] = await editions('EN');
    expect(newest?.name).toBe('Edición de las provincias');
    expect(newest?.['standards']).toMatchObject([{ name: 'Ágora' }, { name: 'Proactive disclosure' }]);
    expect(oldest?.name).toContain('2021 edition');
    expect(oldest?.categories[0]?.name).toBe('Province');
  });

  it('list nominations newest first, those without a day last, page by page', async () => {
    const query = (page: string) => `{ recognitionEdition(id: "federal-program-2021") { nominations(${page}) {
      edges { node { id nominatedOn category { id } initiative { id } } } pageInfo { endCursor hasNextPage } } } }`;
    interface Answer {
      recognitionEdition: { nominations: { edges: unknown[]; pageInfo: { endCursor: string } } };
    }
    const first = (await ask<Answer>(subgraph, query('first: 2'))).recognitionEdition.nominations;
    expect(first.edges).toMatchObject([
      { node: { nominatedOn: '2021-09-20', category: { id: 'SDG:2' } } },
      { node: { nominatedOn: '2021-09-01', category: { id: 'SDG:16' } } },
    ]);
    const rest = await ask<Answer>(subgraph, query(`first: 2, after: "${first.pageInfo.endCursor}"`));
    expect(rest.recognitionEdition.nominations).toMatchObject({
      edges: [{ node: { nominatedOn: null, category: null, initiative: null } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('tell of a standard what it measures, or null where nobody wrote it', async () => {
    const query = `{ recognitionEdition(id: "provinces-2023") { standards { description(lang: EN) provenance { source } } } }`;
    expect(await ask(subgraph, query)).toEqual({
      recognitionEdition: {
        standards: [
          { description: null, provenance: { source: 'Invented for a test' } },
          { description: 'Qué se publica sin pedido.', provenance: { source: 'Invented for a test' } },
        ],
      },
    });
  });

  it('are null where there is none of that id', async () => {
    expect(await ask(subgraph, '{ recognitionEdition(id: "none") { id } }')).toEqual({
      recognitionEdition: null,
    });
  });

  it.each([
    ['{ recognitionEdition(id: "Edición 2021") { id } }', 'GRAFO_ID_MALFORMED'],
    ['{ recognitionEditions(first: 0) { totalCount } }', 'GRAFO_PAGE_SIZE_INVALID'],
    ['{ recognitionEditions(first: 1, last: 1) { totalCount } }', 'GRAFO_PAGE_ARGUMENTS_CONFLICT'],
    ['{ recognitionEditions(after: "?") { edges { cursor } } }', 'GRAFO_CURSOR_MALFORMED'],
    [
      '{ recognitionEdition(id: "provinces-2023") { nominations(first: 101) { totalCount } } }',
      'GRAFO_PAGE_SIZE_INVALID',
    ],
    [
      '{ recognitionEdition(id: "provinces-2023") { recognitions(after: "x") { totalCount } } }',
      'GRAFO_CURSOR_MALFORMED',
    ],
  ])('refuse %s with %s', async (query, code) => {
    const { errors } = await subgraph.execute({ query });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });
});
