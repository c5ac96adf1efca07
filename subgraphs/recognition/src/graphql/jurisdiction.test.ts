import { askEntities } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

describe('what recognition adds to a jurisdiction', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
  });
  afterAll(() => subgraph?.close());

  const jurisdictions = (ids: readonly string[], fields: string) =>
    askEntities(subgraph, 'Jurisdiction', ids, fields);

  it('is the recognitions granted under it, newest first, and not those of what lies within it', async () => {
    const fields = 'recognitions(first: 10) { totalCount edges { node { id category { axis value } } } }';
    expect(await jurisdictions(['AR-M', 'AR'], fields)).toEqual([
      {
        recognitions: {
          totalCount: 2,
          edges: [
            { node: { id: 'provinces-2023:recognition-1', category: { axis: 'SDG', value: '10' } } },
            {
              node: {
                id: 'federal-program-2021:recognition-2',
                category: { axis: 'LEVEL', value: 'PROVINCE' },
              },
            },
          ],
        },
      },
      {
        recognitions: {
          totalCount: 1,
          edges: [
            { node: { id: 'federal-program-2021:recognition-1', category: { axis: 'SDG', value: '16' } } },
          ],
        },
      },
    ]);
  });

  it('is its latest level of development, in both languages', async () => {
    const fields =
      'developmentLevel { name es: name(lang: ES) en: name(lang: EN) asOf provenance { source } }';
    expect(await jurisdictions(['AR-M', 'AR-X'], fields)).toEqual([
      {
        developmentLevel: {
          name: 'Intermedio',
          es: 'Intermedio',
          en: 'Intermediate',
          asOf: '2023-01-01',
          provenance: { source: 'Invented for a test' },
        },
      },
      { developmentLevel: null },
    ]);
  });

  it('is its baseline, newest first and those without a day last; null where nobody assessed it', async () => {
    const fields =
      'baselineAssessments { score kind assessedOn jurisdiction { id } standard { id } provenance { source } }';
    const [mendoza, cordoba] = await jurisdictions(['AR-M', 'AR-X'], fields);
    expect(mendoza?.['baselineAssessments']).toMatchObject([
      { score: 3, kind: 'EXTERNAL', assessedOn: '2023-05-01', standard: { id: 'proactive-disclosure' } },
      { score: 2.5, kind: 'SELF', assessedOn: '2021-05-01', jurisdiction: { id: 'AR-M' } },
      { score: 4, kind: 'NOT_STATED', assessedOn: null, standard: { id: 'agora' } },
    ]);
    expect(cordoba).toEqual({ baselineAssessments: null });
  });

  it('refuses a page size and a cursor that cannot be, even where nothing is known', async () => {
    for (const [page, code] of [
      ['first: 101', 'GRAFO_PAGE_SIZE_INVALID'],
      ['after: "?"', 'GRAFO_CURSOR_MALFORMED'],
    ]) {
      const { errors } = await subgraph.execute({
        query: `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Jurisdiction { recognitions(${page}) { totalCount } } } }`,
        variables: { keys: [{ __typename: 'Jurisdiction', id: 'AR-X' }] },
      });
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    }
  });
});
