import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readOperation } from './read-operation.js';

/** What all subgraphs have asked of this database for readers, counted by PostgreSQL itself. */
const STATEMENTS = `
  select coalesce(sum(s.calls), 0)::int as calls
  from pg_stat_statements s
  join pg_database d on d.oid = s.dbid
  join pg_roles r on r.oid = s.userid
  where d.datname = current_database() and r.rolname like 'grafo\\_%'
    -- Every few seconds, whoever reads what, and what the index follows.
    and s.query not like '%recorded_operation%' and r.rolname <> 'grafo_discovery'
    and s.query not like '%feed\\_%'`;

describe('the statements that a hub sends to PostgreSQL', () => {
  let hub: TestHub;
  let admin: pg.Client;
  beforeAll(async () => {
    hub = await startTestHub([], { postgresUrl: inject('postgresUrl') });
    admin = new pg.Client({ connectionString: hub.databaseUrl });
    await admin.connect();
    await admin.query('create extension pg_stat_statements');
  });
  afterAll(async () => {
    await admin?.end();
    await hub?.close();
  });

  async function count(query: string): Promise<number> {
    const calls = async () => (await admin.query<{ calls: number }>(STATEMENTS)).rows[0]?.calls ?? 0;
    const before = await calls();
    const { errors } = await hub.query(query);
    expect(errors).toBeUndefined();
    return (await calls()) - before;
  }

  it('are as many for the initiatives of one plan as for those of all, through all four subgraphs', async () => {
    const query = (first: number) => `{
      jurisdiction(id: "AR") {
        name
        initiatives(scope: WITHIN, first: ${first}) {
          totalCount
          edges { node {
            title
            actionPlan { cycle }
            tagObservations { value }
            organizations { organization { name } }
            jurisdiction { name }
            sdgAlignments { basis target { title goal { name } } }
            recognitions { id }
          } }
        }
      }
    }`;
    const ofLastPlan = await count(query(16));
    expect(ofLastPlan).toBeGreaterThan(0);
    expect(await count(query(94))).toBe(ofLastPlan);
  });

  it('are as many for half of the map as for all of it', async () => {
    const map = readOperation('map');
    const forHalf = await count(map.replace('first: 24', 'first: 12'));
    expect(await count(map)).toBe(forHalf);
  });

  it('are as many for one alignment of a goal as for a hundred', async () => {
    const goal = readOperation('goal');
    const forOne = await count(goal.replace('first: 20', 'first: 1'));
    expect(await count(goal.replace('first: 20', 'first: 100'))).toBe(forOne);
  });
});
