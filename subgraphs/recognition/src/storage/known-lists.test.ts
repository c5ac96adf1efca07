import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

type Survey = 'NOMINATIONS' | 'RECOGNITIONS' | 'STANDARDS';

describe('a list that is empty and one that is unknown', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
    await subgraph.sql(`insert into recognition_edition (id, year, name_es, source_id)
      values ('bare-2019', 2019, 'Una edición sin nada', 'fixture')`);
  });
  afterEach(() => subgraph.sql('delete from recognition_survey'));
  afterAll(() => subgraph?.close());

  const survey = (list: Survey, part: { jurisdiction?: string; initiative?: string } = {}) =>
    subgraph.sql(
      `insert into recognition_survey (id, edition_id, list, jurisdiction_id, initiative_id, source_id)
       values ('survey', 'bare-2019', $1, $2, $3, 'fixture')`,
      [list, part.jurisdiction ?? null, part.initiative ?? null],
    );
  const initiatives = async (...ids: string[]) =>
    (await askEntities(subgraph, 'Initiative', ids, 'recognitions { id }')).map(
      (found) => found?.['recognitions'],
    );
  const jurisdictions = async (...ids: string[]) =>
    (await askEntities(subgraph, 'Jurisdiction', ids, 'recognitions { totalCount edges { cursor } }')).map(
      (found) => found?.['recognitions'],
    );
  const edition = async () => {
    const query = `{ recognitionEdition(id: "bare-2019") {
      standards { id } nominations { totalCount } recognitions { totalCount } } }`;
    return (await ask<{ recognitionEdition: unknown }>(subgraph, query)).recognitionEdition;
  };
  const EMPTY_PAGE = { totalCount: 0, edges: [] };

  it('are told apart for an initiative: null where nobody looked, its own rows newest first', async () => {
    expect(await initiatives('AR0001', 'AR0090')).toEqual([
      null,
      [{ id: 'provinces-2023:recognition-1' }, { id: 'federal-program-2021:recognition-1' }],
    ]);
  });

  it('are told apart by a survey of one initiative, which says nothing of another', async () => {
    await survey('RECOGNITIONS', { initiative: 'AR0001' });
    expect(await initiatives('AR0001', 'AR0002')).toEqual([[], null]);
    expect(await jurisdictions('AR-X')).toEqual([null]);
  });

  it('are told apart by a survey of one jurisdiction, which says nothing of another or of initiatives', async () => {
    await survey('RECOGNITIONS', { jurisdiction: 'AR-X' });
    expect(await jurisdictions('AR-X', 'AR-S')).toEqual([EMPTY_PAGE, null]);
    expect(await initiatives('AR0001')).toEqual([null]);
  });

  it('are told apart by a whole list: who is not in it is not recognised', async () => {
    await survey('RECOGNITIONS');
    expect(await initiatives('AR0001')).toEqual([[]]);
    expect(await jurisdictions('AR-X')).toEqual([EMPTY_PAGE]);
    expect(await edition()).toEqual({ standards: null, nominations: null, recognitions: { totalCount: 0 } });
  });

  it.each([
    ['NOMINATIONS', { standards: null, nominations: { totalCount: 0 }, recognitions: null }],
    ['STANDARDS', { standards: [], nominations: null, recognitions: null }],
  ] as const)('are told apart for each list of an edition: %s', async (list, expected) => {
    await survey(list);
    expect(await edition()).toEqual(expected);
    expect(await initiatives('AR0001')).toEqual([null]);
  });

  it('stay apart when a survey of one part of an edition is not the whole of it', async () => {
    await survey('RECOGNITIONS', { jurisdiction: 'AR-X' });
    expect(await edition()).toEqual({ standards: null, nominations: null, recognitions: null });
  });

  it('answers a page beyond the last row as an empty page of a known list', async () => {
    const last = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Jurisdiction {
      recognitions { pageInfo { endCursor } } } } }`;
    const keys = [{ __typename: 'Jurisdiction', id: 'AR-M' }];
    interface Answer {
      _entities: [{ recognitions: { pageInfo: { endCursor: string } } }];
    }
    const { _entities } = await ask<Answer>(subgraph, last, { keys });
    const fields = `recognitions(after: "${_entities[0].recognitions.pageInfo.endCursor}") { totalCount edges { cursor } }`;
    expect(await askEntities(subgraph, 'Jurisdiction', ['AR-M'], fields)).toEqual([
      { recognitions: { totalCount: 2, edges: [] } },
    ]);
  });
});
