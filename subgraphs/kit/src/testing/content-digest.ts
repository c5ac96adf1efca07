import { createHash } from 'node:crypto';
import type { TestSubgraph } from './open-test-subgraph.js';

/** The same for the same facts and sources in every table of a subgraph, whatever was loaded and migrated when. */
export async function contentDigest(subgraph: Pick<TestSubgraph, 'sql'>): Promise<string> {
  const tables = await subgraph.sql<{ tablename: string }>(
    `select tablename from pg_tables
     where schemaname = current_schema() and tablename not in ('starter_load', 'migration')
     order by tablename`,
  );
  const digest = createHash('sha256');
  for (const { tablename } of tables) {
    const rows = await subgraph.sql<{ row: string }>(
      `select t::text as row from "${tablename}" t order by 1`,
    );
    digest.update(`${tablename}\n${rows.map(({ row }) => row).join('\n')}\n`);
  }
  return digest.digest('hex');
}
