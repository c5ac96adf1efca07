import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

/**
 * Five editions, 24 jurisdictions and 50 initiatives, each with all that there can be of it. Whatever is reached
 * by two ways has one source and one standard, so that it does not matter which way is read first.
 */
const MANY = `
  update recognition_category set source_id = 'fixture';
  insert into recognition_edition (id, year, name_es, source_id)
    select 'many-' || n, 2030 + n, 'Edición ' || n, 'fixture' from generate_series(1, 5) n;
  insert into edition_category (edition_id, category_id, source_id)
    select 'many-' || n, c.id, 'fixture' from generate_series(1, 5) n, recognition_category c;
  insert into edition_standard (edition_id, standard_id, source_id)
    select 'many-' || n, s.id, 'fixture' from generate_series(1, 5) n, standard s;
  insert into nomination (id, edition_id, category_id, initiative_id, status, nominated_on, source_id)
    select 'many-' || n || ':nomination-' || i, 'many-' || n, 'SDG:' || (1 + i % 17), 'I' || i, 'SUBMITTED', '2031-01-01', 'fixture'
    from generate_series(1, 5) n, generate_series(1, 50) i;
  insert into recognition (id, edition_id, category_id, kind, initiative_id, jurisdiction_id, evaluation_id, source_id)
    select 'many-' || n || ':recognition-' || i, 'many-' || n, 'SDG:' || (1 + i % 17), 'AWARD', 'I' || i,
      'AR-M:' || (500000 + i % 24), '1', 'fixture'
    from generate_series(1, 5) n, generate_series(1, 50) i;
  insert into baseline_assessment (id, jurisdiction_id, standard_id, score, kind, source_id)
    select 'many-' || n, 'AR-M:' || (500000 + n), 'proactive-disclosure', 1, 'SELF', 'fixture' from generate_series(0, 23) n;
  insert into development_level (jurisdiction_id, as_of, name_es, source_id)
    select 'AR-M:' || (500000 + n), '2031-01-01', 'Inicial', 'fixture' from generate_series(0, 23) n;
`;

const RECOGNITION = `id kind grantedOn provenance { source } edition { name provenance { source } }
  category { name provenance { source } } initiative { id } jurisdiction { id }
  evaluation { score provenance { source } standard { name scale { maximum } provenance { source } } }`;

describe('what a request reads', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
    await subgraph.sql(MANY);
  });
  afterAll(() => subgraph?.close());

  it('takes as many statements for one edition as for five, with everything that they hold', async () => {
    const query = (first: number) => `{ recognitionEditions(first: ${first}) { totalCount edges { node {
      name provenance { source } categories { name provenance { source } }
      standards { name description scale { minimum } provenance { source } }
      nominations { totalCount edges { node { status initiative { id } category { name } provenance { source } } } }
      recognitions { totalCount edges { node { ${RECOGNITION} } } } } } } }`;
    const one = await subgraph.countStatements(() => ask(subgraph, query(1)));
    expect(await subgraph.countStatements(() => ask(subgraph, query(5)))).toBe(one);
  });

  it('takes as many statements for one jurisdiction as for twenty-four', async () => {
    const fields = `recognitions(first: 10) { totalCount edges { node { ${RECOGNITION} } } }
      developmentLevel { name provenance { source } }
      baselineAssessments { score jurisdiction { id } standard { name provenance { source } } provenance { source } }`;
    const ids = Array.from({ length: 24 }, (_, index) => `AR-M:${500_000 + index}`);
    const read = (count: number) => () => askEntities(subgraph, 'Jurisdiction', ids.slice(0, count), fields);
    const one = await subgraph.countStatements(read(1));
    expect(await subgraph.countStatements(read(24))).toBe(one);
  });

  it('takes as many statements for one initiative as for fifty', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `I${index + 1}`);
    const read = (count: number) => () =>
      askEntities(subgraph, 'Initiative', ids.slice(0, count), `recognitions { ${RECOGNITION} }`);
    const one = await subgraph.countStatements(read(1));
    expect(await subgraph.countStatements(read(50))).toBe(one);
  });

  it('takes no more statements for those of whom nothing is known', async () => {
    const count = (...ids: string[]) =>
      subgraph.countStatements(() => askEntities(subgraph, 'Initiative', ids, 'recognitions { id }'));
    expect(await count('I1', 'unknown-1', 'unknown-2')).toBe(await count('I1'));
  });

  it('counts a list only when its count is asked', async () => {
    const count = (fields: string) =>
      subgraph.countStatements(() => ask(subgraph, `{ recognitionEditions { ${fields} } }`));
    expect([await count('edges { cursor }'), await count('totalCount')]).toEqual([1, 1]);
    expect(await count('edges { node { nominations { edges { cursor } } } }')).toBe(3);
    expect(await count('edges { node { nominations { totalCount edges { cursor } } } }')).toBe(4);
  });
});
