import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';
import { administrator, editorOf } from '../testing/writers.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openWithFixture();
});
afterAll(() => subgraph?.close());

const portal = async (id: string, fields: string, principal = administrator) => {
  const query = `{ portal(id: "${id}") { ${fields} } }`;
  return (await ask<{ portal: Record<string, unknown> | null }>(subgraph, query, {}, principal)).portal;
};

describe('a portal', () => {
  it('says how it answers, what it holds and what its catalogue says, in the words of the catalogue', async () => {
    const fields = `title(lang: EN) url software status lastSuccessAt lastFetchAt nextHarvestAt datasetCount statedCount
      catalog { rawTitle rawLicence rawPublisher rawLanguages } jurisdiction { id } provenance { source licence }`;
    expect(await portal('mendoza', fields)).toEqual({
      title: 'Open data of Mendoza',
      url: 'https://datosabiertos.mendoza.gov.ar',
      software: 'CKAN',
      status: 'HEALTHY',
      lastSuccessAt: '2026-03-10T12:00:00.000Z',
      lastFetchAt: '2026-03-10T12:00:00.000Z',
      nextHarvestAt: null,
      datasetCount: 3,
      statedCount: 4,
      catalog: {
        rawTitle: 'Datos  <b>abiertos</b>',
        rawLicence: 'CC-BY',
        rawPublisher: null,
        rawLanguages: [],
      },
      jurisdiction: { id: 'AR-M' },
      provenance: { source: 'Invented for a test', licence: 'CC0-1.0' },
    });
  });

  it('that was never reached says so, and counts nothing that nobody has counted', async () => {
    const fields =
      'status lastSuccessAt datasets { totalCount } datasetCount qualityScore qualityDimensions { score } catalog { rawTitle }';
    expect(await portal('nacional', fields)).toEqual({
      status: 'NEVER_REACHED',
      lastSuccessAt: null,
      datasets: null,
      datasetCount: null,
      qualityScore: null,
      qualityDimensions: null,
      catalog: null,
    });
  });

  it('has the points of its metadata in five dimensions, each beside the most that it could have', async () => {
    const found = await portal('mendoza', 'qualityScore qualityDimensions { dimension score maximum }');
    expect(found).toMatchObject({
      qualityScore: 150,
      qualityDimensions: [
        { dimension: 'FINDABILITY', score: 50, maximum: 100 },
        { dimension: 'ACCESSIBILITY', score: 10 },
        { dimension: 'INTEROPERABILITY', score: 50, maximum: 110 },
        { dimension: 'REUSABILITY', score: 30, maximum: 75 },
        { dimension: 'CONTEXTUALITY', score: 10, maximum: 20 },
      ],
    });
  });

  it('shows its readings, the newest first, and none that still goes on', async () => {
    const fields = `fetches(first: 30) { totalCount edges { node {
      startedAt durationMs outcome errorKind records rejected added changed removed bytes problem { code } } } }`;
    const { fetches } = (await portal('mendoza', fields)) as {
      fetches: { totalCount: number; edges: { node: object }[] };
    };
    expect(fetches.totalCount).toBe(2);
    expect(fetches.edges.map(({ node }) => node)).toMatchObject([
      { startedAt: '2026-03-10T12:00:00.000Z', outcome: 'UNCHANGED', added: 0 },
      { durationMs: 900, outcome: 'SUCCEEDED', records: 4, rejected: 1, added: 3, bytes: 5e9, problem: null },
    ]);
  });

  it('says of a reading that failed what went wrong and what to do, in both languages', async () => {
    const fields =
      'fetches { edges { node { outcome errorKind problem { code es: message en: message(lang: EN) } } } }';
    expect(await portal('chaco', fields)).toMatchObject({
      fetches: {
        edges: [
          {
            node: {
              outcome: 'FAILED',
              errorKind: 'TIMEOUT',
              problem: {
                code: 'GRAFO_PORTAL_ANSWER_EMPTY',
                es: expect.stringContaining('respondió sin contenido'),
                en: expect.stringContaining('answered without content'),
              },
            },
          },
        ],
      },
    });
  });

  it('shows what is wrong in what it publishes and what did not enter, the worst first', async () => {
    const fields = `metadataIssues { totalCount edges { node {
      scope severity subject rule path dataset { id } message en: message(lang: EN) } } }`;
    const found = (await portal('mendoza', fields)) as {
      metadataIssues: { totalCount: number; edges: { node: Record<string, unknown> }[] };
    };
    const nodes = found.metadataIssues.edges.map(({ node }) => node);
    expect(found.metadataIssues.totalCount).toBe(4);
    expect(nodes.map(({ severity, scope }) => `${severity} ${scope}`)).toEqual([
      'ERROR REJECTED',
      'ERROR DATASET',
      'WARNING DATASET',
      'INFO CATALOG',
    ]);
    expect(nodes[0]).toMatchObject({
      subject: 'dataset[3]',
      dataset: null,
      message: expect.stringMatching('dataset.3.'),
    });
    expect(nodes[1]).toMatchObject({ rule: 'of-an-earlier-version', message: 'of-an-earlier-version' });
    expect(nodes[2]).toMatchObject({
      dataset: { id: 'mendoza:agua' },
      path: 'landingPage',
      message: expect.stringContaining('El catálogo escribe «landing_page»'),
      en: expect.stringContaining('The catalogue writes "landing_page"'),
    });
  });

  it('can be asked for its findings of one weight or about one thing alone', async () => {
    const fields = `warnings: metadataIssues(severity: WARNING) { totalCount }
      rejected: metadataIssues(scope: REJECTED) { totalCount edges { node { subject } } }`;
    expect(await portal('mendoza', fields)).toEqual({
      warnings: { totalCount: 1 },
      rejected: { totalCount: 1, edges: [{ node: { subject: 'dataset[3]' } }] },
    });
  });

  it('tells what is known of it, each with its source and its day', async () => {
    expect(await portal('salta', 'notes { text(lang: EN) provenance { source asOf } }')).toEqual({
      notes: [
        {
          text: expect.stringContaining('its name does not exist'),
          provenance: { source: expect.stringContaining('42 portales'), asOf: '2026-03-01' },
        },
      ],
    });
  });

  it('lists its datasets, and those that vanished where they are asked for', async () => {
    const fields = `listed: datasets { totalCount } vanished: datasets(presence: VANISHED) {
      edges { node { id vanishedAt supersededBy { id succeeds { id } } } } }`;
    expect(await portal('mendoza', fields)).toEqual({
      listed: { totalCount: 3 },
      vanished: {
        edges: [
          {
            node: {
              id: 'mendoza:viejo',
              vanishedAt: '2025-01-01T00:00:00.000Z',
              supersededBy: { id: 'mendoza:agua', succeeds: { id: 'mendoza:viejo' } },
            },
          },
        ],
      },
    });
  });

  it('that nobody has approved is there for those alone who may edit it', async () => {
    const fields = 'operation';
    const waiting = { operation: 'AWAITING_APPROVAL' };
    expect(await portal('san-juan', fields)).toEqual(waiting);
    expect(await portal('san-juan', fields, editorOf('AR-J'))).toEqual(waiting);
    expect(await portal('san-juan', fields, editorOf('AR-M'))).toBeNull();
    const { portals } = await ask<{ portals: { totalCount: number } }>(
      subgraph,
      '{ portals { totalCount } }',
    );
    expect(portals.totalCount).toBe(42);
  });
});

describe('the list of portals', () => {
  const ids = async (argumentsText: string) => {
    const query = `{ portals(${argumentsText}) { edges { node { id } } } }`;
    const { portals } = await ask<{ portals: { edges: { node: { id: string } }[] } }>(subgraph, query);
    return portals.edges.map(({ node }) => node.id);
  };

  it.each([
    ['where: { status: [HEALTHY, DOWN] }', ['chaco', 'mendoza']],
    ['where: { within: "AR-M" }', ['ciudad-mendoza', 'mendoza']],
    ['where: { within: "AR-M:500007" }', ['ciudad-mendoza']],
    ['where: { software: [DKAN] }', ['jujuy', 'rosario']],
    ['where: { software: [] }', []],
    ['where: { operation: [PAUSED] }', []],
  ])('with %s is %j', async (argumentsText, expected) => {
    expect((await ids(argumentsText)).sort()).toEqual(expected);
  });

  it('comes each exactly once when it is paged, by title', async () => {
    const all = await ids('first: 100');
    const paged: string[] = [];
    for (let after = ''; ; ) {
      const query = `{ portals(first: 10${after}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
      const { portals } = await ask<{
        portals: {
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(subgraph, query);
      paged.push(...portals.edges.map(({ node }) => node.id));
      if (!portals.pageInfo.hasNextPage) break;
      after = `, after: "${portals.pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(42);
  });
});

describe('the portals of a jurisdiction', () => {
  const of = async (id: string) => {
    const fields = `portalSurvey { count asOf provenance { source } } portals { id status } datasets { totalCount }
      metadataQuality { score maximum datasets dimensions { dimension score } }`;
    const [found] = await askEntities(subgraph, 'Jurisdiction', [id], fields);
    return found;
  };

  it('stand beside how many somebody knew, and beside what they publish', async () => {
    expect(await of('AR-M')).toMatchObject({
      portalSurvey: { count: 1, asOf: '2026-03-01', provenance: { source: expect.stringContaining('2026') } },
      portals: [{ id: 'mendoza', status: 'HEALTHY' }],
      datasets: { totalCount: 3 },
      metadataQuality: { score: 150, datasets: 2 },
    });
  });

  it('are none where somebody looked and knew none, and then nothing is published', async () => {
    expect(await of('AR-L')).toEqual({
      portalSurvey: expect.objectContaining({ count: 0 }),
      portals: [],
      datasets: { totalCount: 0 },
      metadataQuality: null,
    });
  });

  it('are unknown where nobody looked', async () => {
    expect(await of('AR-M:50007')).toEqual({
      portalSurvey: null,
      portals: null,
      datasets: null,
      metadataQuality: null,
    });
  });

  it('publish nobody knows what as long as none of them was ever read', async () => {
    expect(await of('AR-X')).toMatchObject({
      portals: [{ status: 'NEVER_REACHED' }, { status: 'NEVER_REACHED' }],
      datasets: null,
    });
  });

  it('keep what was read last while they are down', async () => {
    expect(await of('AR-H')).toMatchObject({ portals: [{ status: 'DOWN' }], datasets: { totalCount: 1 } });
  });
});
