import { existsSync } from 'node:fs';
import { askEntities } from '@grafo-abierto/plugin-kit/testing';
import { readCsv } from '@grafo-abierto/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { initiatives } from '../subgraph.js';

const REFERENCE_FOLDER = new URL('../../../../../shared/data/', import.meta.url);
const REFERENCE_FILE = 'ogp-argentina-commitments.csv';
const hasReference = existsSync(new URL(REFERENCE_FILE, REFERENCE_FOLDER));

const referenceRow = z.object({
  code: z.string(),
  title: z.string(),
  action_plan_year: z.coerce.number(),
  action_plan_number: z.coerce.number(),
  primary_policy_area: z.string().nullable(),
});

describe('the starter of initiatives', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(initiatives);
  });
  afterAll(() => subgraph?.close());

  it('holds the 94 commitments AR0001 to AR0094 and nothing else', async () => {
    const rows = await subgraph.sql<{ id: string }>(
      `select id from initiative where kind = 'OGP_COMMITMENT' and code = id order by id`,
    );
    const codes = Array.from({ length: 94 }, (_, index) => `AR${String(index + 1).padStart(4, '0')}`);
    expect(rows.map(({ id }) => id)).toEqual(codes);
    expect(await subgraph.sql('select count(*)::int as count from initiative')).toEqual([{ count: 94 }]);
  });

  it('spreads them over four plans: 19 of 2013, 15 of 2015, 44 of 2017 and 16 of 2019', async () => {
    const rows = await subgraph.sql(`
      select plan.id, initiative.year, count(*)::int as count
      from initiative join action_plan plan on plan.id = action_plan_id and plan.cycle = year
      group by 1, 2 order by 1`);
    expect(rows).toEqual([
      { id: 'AR-1', year: 2013, count: 19 },
      { id: 'AR-2', year: 2015, count: 15 },
      { id: 'AR-3', year: 2017, count: 44 },
      { id: 'AR-4', year: 2019, count: 16 },
    ]);
  });

  it('lists exactly 40 of them beside "Access to Information", each in the first reading', async () => {
    const rows = await subgraph.sql(`
      select value, sequence, as_of, count(distinct initiative_id)::int as count from tag_observation
      where kind = 'LISTED_AREA' and raw_value = 'Access to Information' group by 1, 2, 3`);
    expect(rows).toEqual([{ value: 'ACCESS_TO_INFORMATION', sequence: 1, as_of: null, count: 40 }]);
  });

  it('lists exactly one of them beside no area, AR0008, and every other one beside one', async () => {
    const rows = await subgraph.sql(`
      select initiative.id, count(tag.id)::int as count from initiative
      left join tag_observation tag on initiative_id = initiative.id and tag.kind = 'LISTED_AREA' and sequence = 1
      group by 1 having count(tag.id) <> 1`);
    expect(rows).toEqual([{ id: 'AR0008', count: 0 }]);
  });

  it('keeps misprints and what was left untranslated', async () => {
    const rows = await subgraph.sql(
      `select id, title_en from initiative where id in ('AR0005', 'AR0012', 'AR0017', 'AR0029') order by id`,
    );
    expect(rows).toEqual([
      { id: 'AR0005', title_en: 'Despapelización' },
      { id: 'AR0012', title_en: 'Data Processing Matrix of Decree 1172/2004' },
      { id: 'AR0017', title_en: 'Encouraging Participation Mechanisms Provided by Decree 1172-1104' },
      { id: 'AR0029', title_en: 'Pilot Platform Public Nformation' },
    ]);
  });

  it('ties to a province only the commitments whose title names it', async () => {
    const rows = await subgraph.sql(
      `select id, jurisdiction_id from initiative where jurisdiction_id is distinct from 'AR' order by id`,
    );
    expect(rows).toEqual([
      { id: 'AR0071', jurisdiction_id: 'AR-U' },
      { id: 'AR0072', jurisdiction_id: 'AR-X' },
      { id: 'AR0075', jurisdiction_id: 'AR-M' },
    ]);
  });

  it('has 94 commitments within the nation, 91 of them its own, and one within Mendoza', async () => {
    const fields = 'own: initiatives { totalCount } within: initiatives(scope: WITHIN) { totalCount }';
    expect(await askEntities(subgraph, 'Jurisdiction', ['AR', 'AR-M'], fields)).toEqual([
      { own: { totalCount: 91 }, within: { totalCount: 94 } },
      { own: { totalCount: 1 }, within: { totalCount: 1 } },
    ]);
  });

  it('knows the status of AR0090 alone, as it was published', async () => {
    const rows = await subgraph.sql(
      `select id, status, status_raw from initiative where status <> 'NOT_STATED' or status_raw is not null`,
    );
    expect(rows).toEqual([{ id: 'AR0090', status: 'IN_PROGRESS', status_raw: 'Active' }]);
  });

  it('names every tag that it observed in both languages', async () => {
    const unnamed = await subgraph.sql(`
      select value from tag_observation left join tag on code = value
      where name_es is null or name_en is distinct from raw_value`);
    expect(unnamed).toEqual([]);
  });

  describe.runIf(hasReference)(
    'beside the reference list of commitments (skipped where it is absent)',
    () => {
      it('has its codes, titles, plans and areas, to the letter', async () => {
        const reference = readCsv(REFERENCE_FOLDER, REFERENCE_FILE, referenceRow).map((row) => ({
          code: row.code,
          title: row.title,
          cycle: row.action_plan_year,
          number: row.action_plan_number,
          area: row.primary_policy_area,
        }));
        const rows = await subgraph.sql(`
        select initiative.code, title_en as title, cycle, number, raw_value as area
        from initiative join action_plan on action_plan.id = action_plan_id
        left join tag_observation on initiative_id = initiative.id and tag_observation.kind = 'LISTED_AREA' and sequence = 1
        order by initiative.code`);
        expect(rows).toEqual(reference);
      });
    },
  );
});
