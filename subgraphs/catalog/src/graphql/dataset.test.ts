import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import type { Principal } from '@grafo-abierto/schema';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';
import { administrator, editorOf } from '../testing/writers.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openWithFixture();
});
afterAll(() => subgraph?.close());

async function dataset(id: string, fields: string, principal: Principal | null = null) {
  const query = `query ($id: ID!) { dataset(id: $id) { ${fields} } }`;
  const found = await ask<{ dataset: Record<string, unknown> | null }>(subgraph, query, { id }, principal);
  return found.dataset;
}

const BUDGET = 'mendoza:presupuesto:2024';

describe('a dataset', () => {
  it('has each value beside what was published', async () => {
    const fields = `title(lang: EN) rawTitle description rawDescription landingPage issued rawIssued modified rawModified
      licence { id open reason rawValue statedBy } accrualPeriodicity { code days rawValue } themes rawThemes
      superThemes keywords languages rawLanguages temporal { start end rawValue } spatial { kind value coordinates }`;
    expect(await dataset(BUDGET, fields)).toEqual({
      title: 'Presupuesto 2024',
      rawTitle: '<b>Presupuesto</b> 2024',
      description: 'Gasto por partida.',
      rawDescription: '<p>Gasto por partida.</p>',
      landingPage: 'https://datos.example/presupuesto',
      issued: '2024-01-02T00:00:00.000Z',
      rawIssued: '2/1/2024',
      modified: '2024-06-01T03:00:00.000Z',
      rawModified: '2024-06-01T00:00-03:00',
      licence: {
        id: 'CC-BY-4.0',
        open: true,
        reason: 'OPEN_BY_DEFINITION',
        rawValue: 'Creative Commons Attribution 4.0',
        statedBy: 'DATASET',
      },
      accrualPeriodicity: { code: 'R/P1M', days: 31, rawValue: 'mensual' },
      themes: ['Hacienda'],
      rawThemes: ['hacienda'],
      superThemes: ['ECON', 'GOVE'],
      keywords: ['gasto', 'partidas'],
      languages: ['es'],
      rawLanguages: ['spa'],
      temporal: { start: '2024-01-01', end: null, rawValue: '2024' },
      spatial: [
        { kind: 'INDEC', value: '50', coordinates: null },
        { kind: 'BOX', value: null, coordinates: [-70, -37, -66, -32] },
        { kind: 'URI', value: 'https://example.org/mendoza', coordinates: null },
      ],
    });
  });

  it('has its distributions in their order, with what could not be read as it was published', async () => {
    const fields = `distributions { accessUrl rawAccessUrl downloadUrl format rawFormat byteSize rawByteSize modified
      licence { open } provenance { source } }`;
    expect(await dataset(BUDGET, fields)).toMatchObject({
      distributions: [
        { accessUrl: 'https://datos.example/1', format: 'XLSX', rawFormat: 'xlxs', byteSize: 5e9 },
        { accessUrl: null, rawAccessUrl: 'http//roto', format: null, rawFormat: 'link', licence: null },
      ],
    });
  });

  it('tells what nobody could read from what nobody said', async () => {
    const fields = `landingPage rawLandingPage licence { id open reason rawValue statedBy }
      accrualPeriodicity { code rawValue } themes superThemes temporal { start } publisher { name }`;
    expect(await dataset('mendoza:agua', fields)).toEqual({
      landingPage: null,
      rawLandingPage: 'no es una dirección',
      licence: { id: null, open: null, reason: 'UNRECOGNISED', rawValue: 'ver bases', statedBy: 'CATALOG' },
      accrualPeriodicity: { code: null, rawValue: 'cuando se pueda' },
      themes: null,
      superThemes: null,
      temporal: null,
      publisher: { name: 'Ministerio de Hacienda' },
    });
    expect(await dataset('mendoza:nada', fields)).toEqual({
      landingPage: null,
      rawLandingPage: null,
      licence: null,
      accrualPeriodicity: null,
      themes: null,
      superThemes: null,
      temporal: null,
      publisher: null,
    });
  });

  it('leads to its portal, its jurisdiction, its publisher and its findings', async () => {
    const fields = `portal { id status } jurisdiction { id } publisher { id portal { id } datasets { totalCount } }
      metadataIssues { totalCount edges { node { path } } } qualityScore qualityDimensions { dimension score }`;
    expect(await dataset(BUDGET, fields)).toMatchObject({
      portal: { id: 'mendoza', status: 'HEALTHY' },
      jurisdiction: { id: 'AR-M' },
      publisher: { id: 'mendoza:ministerio', portal: { id: 'mendoza' }, datasets: { totalCount: 2 } },
      metadataIssues: { totalCount: 1, edges: [{ node: { path: 'distribution[1].accessURL' } }] },
      qualityScore: 200,
    });
  });

  it('that vanished from its portal is still there, and says so', async () => {
    expect(await dataset('mendoza:viejo', 'presence vanishedAt supersededBy { id }')).toEqual({
      presence: 'VANISHED',
      vanishedAt: '2025-01-01T00:00:00.000Z',
      supersededBy: { id: 'mendoza:agua' },
    });
  });

  it('that the graph does not have is null, and an id that can be none is refused', async () => {
    expect(await dataset('mendoza:otro', 'id')).toBeNull();
    const { errors } = await subgraph.execute({ query: '{ dataset(id: "otro") { id } }' });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['GRAFO_ID_MALFORMED']);
  });
});

describe('what can name a person', () => {
  const fields = 'contactName contactMailbox rawRecord publisher { mailbox }';

  it('is shown to the administration and to who edits that jurisdiction', async () => {
    const seen = {
      contactName: 'Juana',
      contactMailbox: 'juana@example.org',
      rawRecord: '{"title":"<b>Presupuesto</b> 2024"}',
      publisher: { mailbox: 'juana@example.org' },
    };
    expect(await dataset(BUDGET, fields, administrator)).toEqual(seen);
    expect(await dataset(BUDGET, fields, editorOf('AR-M'))).toEqual(seen);
  });

  it('is hidden from editors of another, with what else was asked answered', async () => {
    expect(await dataset(BUDGET, `id ${fields}`, editorOf('AR-J'))).toEqual({
      id: BUDGET,
      contactName: null,
      contactMailbox: null,
      rawRecord: null,
      publisher: { mailbox: null },
    });
  });

  it('in a record that did not enter is so too', async () => {
    const query =
      '{ portal(id: "mendoza") { metadataIssues(scope: REJECTED) { edges { node { excerpt } } } } }';
    const excerpt = async (principal: Principal) =>
      JSON.stringify(await ask(subgraph, query, {}, principal)).includes('Juana');
    expect(await excerpt(editorOf('AR-M'))).toBe(true);
    expect(await excerpt(editorOf('AR-J'))).toBe(false);
  });
});

describe('the datasets of a jurisdiction', () => {
  interface Listing {
    readonly datasets: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: { readonly id: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  }
  const list = async (argumentsText: string) => {
    const fields = `datasets(${argumentsText}) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } }`;
    const [found] = await askEntities<Listing>(subgraph, 'Jurisdiction', ['AR-M'], fields);
    return found?.datasets;
  };
  const ids = (page: Listing['datasets'] | undefined) => page?.edges.map(({ node }) => node.id);

  it.each([
    ['MODIFIED_DESC', ['mendoza:agua', BUDGET, 'mendoza:nada']],
    ['MODIFIED_ASC', ['mendoza:nada', BUDGET, 'mendoza:agua']],
    ['TITLE_ASC', ['mendoza:agua', 'mendoza:nada', BUDGET]],
  ])('come by %s, those of an unknown day at the far end', async (orderBy, expected) => {
    expect(ids(await list(`first: 10, orderBy: ${orderBy}`))).toEqual(expected);
    const paged: string[] = [];
    for (let after = ''; ; ) {
      const page = await list(`first: 1, orderBy: ${orderBy}${after}`);
      paged.push(...(ids(page) ?? []));
      if (page?.pageInfo.hasNextPage !== true) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(expected);
  });
});
