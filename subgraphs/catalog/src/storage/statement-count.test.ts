import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';
import { administrator } from '../testing/writers.js';

/** Gives each portal everything, a dataset that leads to all that one can lead to included. */
const MANY = `
  update portal set last_success_at = '2026-03-10 12:00Z', source_id = 'fixture';
  update portal_note set source_id = 'fixture';
  update portal_survey set source_id = 'fixture';
  delete from dataset where portal_id = 'mendoza' and id <> 'mendoza:presupuesto:2024';
  insert into publisher (id, portal_id, name, source_id)
    select id || ':publisher', id, id, 'fixture' from portal;
  insert into dataset (id, portal_id, jurisdiction_id, title, publisher_id, licence_raw, content_digest, raw,
    quality_score, quality_findability, quality_accessibility, quality_interoperability, quality_reusability,
    quality_contextuality, first_seen_at, source_id)
    select id || ':many', id, jurisdiction_id, id, id || ':publisher', 'x', 'x', '{}', 5, 1, 1, 1, 1, 1,
      '2026-01-01 00:00Z', 'fixture' from portal;
  insert into distribution (dataset_id, position, format, source_id)
    select id || ':many', 0, 'CSV', 'fixture' from portal;
  insert into metadata_issue (id, portal_id, dataset_id, scope, subject, rule, severity)
    select id, id, id || ':many', 'DATASET', id, 'x', 'INFO' from portal;
  insert into portal_fetch (id, portal_id, started_at, duration_ms, outcome)
    select 'many-' || id, id, '2026-03-10 12:00Z', 1, 'SUCCEEDED' from portal;
`;

const P = 'provenance { source }';
const DATASET = `id title themes licence { open } spatial { kind } distributions { format ${P} }
  publisher { name ${P} } jurisdiction { id } qualityDimensions { score } metadataIssues { totalCount } ${P}`;
const PORTAL = `id title status catalog { rawTitle } notes { text ${P} } jurisdiction { id } ${P}
  fetches(first: 5) { totalCount edges { node { outcome problem { message } } } }
  metadataIssues(first: 5) { totalCount edges { node { message dataset { id } } } }
  history(first: 5) { edges { node { change state { status } } } }
  datasets(first: 5) { totalCount edges { node { ${DATASET} rawRecord } } }`;

describe('what a request reads', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
    await subgraph.sql(MANY);
  });
  afterAll(() => subgraph?.close());

  const count = (run: () => Promise<unknown>) => subgraph.countStatements(run);

  it('takes as many statements for one portal as for all, with everything that is said of them', async () => {
    const list = (first: number) => () =>
      ask(
        subgraph,
        `{ portals(first: ${first}) { totalCount edges { node { ${PORTAL} } } } }`,
        {},
        administrator,
      );
    const one = await count(list(1));
    expect(one).toBeGreaterThan(10);
    expect(await count(list(43))).toBe(one);
  });

  it('takes as many statements for one jurisdiction as for 24', async () => {
    const fields = `portalSurvey { count ${P} } portals { ${PORTAL} } metadataQuality { score }
      datasets(first: 5) { totalCount edges { node { ${DATASET} } } }`;
    const ask24 = (ids: readonly string[]) => () =>
      askEntities(subgraph, 'Jurisdiction', ids, fields, administrator);
    const one = await count(ask24(['AR-M']));
    expect(one).toBeGreaterThan(10);
    expect(await count(ask24([...'MABCDEFGHJKLNPQRSTUVWXYZ'].map((letter) => `AR-${letter}`)))).toBe(one);
  });

  it('takes two statements for the status of the portals of 24 jurisdictions, and for whether any is known', async () => {
    const ids = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'].map((letter) => `AR-${letter}`);
    const read = () => askEntities(subgraph, 'Jurisdiction', ids, 'portals { status }');
    expect(await count(read)).toBe(2);
  });

  it('takes no statement for keys that cannot be ids', async () => {
    expect(await count(() => askEntities(subgraph, 'Dataset', ['a b', ''], 'id'))).toBe(0);
    expect(await count(() => askEntities(subgraph, 'Portal', ['Mendoza', 5], 'id'))).toBe(0);
  });
});
