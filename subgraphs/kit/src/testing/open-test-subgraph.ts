import type { SubgraphUnderTest } from '@grafo-abierto/plugin-kit/testing';
import pg from 'pg';
import { inject } from 'vitest';
import { provisionSchemas } from '../database/provision.js';
import type { OpenSubgraph, Subgraph } from '../define-subgraph.js';
import { copyTestDatabase } from '../embedded-postgres/index.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** An administrator's URL of the cluster that this test run started. */
    readonly postgresUrl: string;
  }
}

export interface TestSubgraph extends SubgraphUnderTest {
  /** As the parts that run it have it. */
  readonly open: OpenSubgraph;
  /** Of its database, for its own role. */
  readonly url: string;
  countStatements(run: () => Promise<unknown>): Promise<number>;
  /** Runs SQL as the subgraph's own role, to add rows that the starter data lacks or to check an answer. */
  sql<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A subgraph with its starter data, in a copy of a database that the test run's PostgreSQL is given once. */
export function openTestSubgraph(subgraph: Subgraph): Promise<TestSubgraph>;
export function openTestSubgraph<Tools>(subgraph: Subgraph<Tools>, tools: Tools): Promise<TestSubgraph>;
export async function openTestSubgraph<Tools>(
  subgraph: Subgraph<Tools | undefined>,
  tools?: Tools,
): Promise<TestSubgraph> {
  const begin = async (databaseUrl: string) => {
    const urls = await provisionSchemas(databaseUrl, [subgraph.name]);
    const url = urls[subgraph.name] ?? '';
    const open = await subgraph.open(url, tools);
    await open.loadStarter();
    return { url, open };
  };
  const database = await copyTestDatabase(inject('postgresUrl'), {
    name: `subgraph_${subgraph.name}`,
    prepare: async (databaseUrl) => (await begin(databaseUrl)).open.close(),
  });
  const { url, open } = await begin(database.url);
  const own = await connect(url);
  const admin = await connect(database.url);
  await admin.query('create extension if not exists pg_stat_statements');
  const statements = async () => {
    const { rows } = await admin.query<{ calls: string }>(STATEMENTS_OF_ROLE, [new URL(url).username]);
    return Number(rows[0]?.calls);
  };
  return {
    open,
    url,
    sdl: open.sdl,
    execute: open.execute,
    async countStatements(run) {
      const before = await statements();
      await run();
      return (await statements()) - before;
    },
    async sql<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) {
      const { rows } = await own.query<Row>(text, [...values]);
      return rows;
    },
    async close() {
      await Promise.all([open.close(), own.end(), admin.end()]);
      await database.drop();
    },
  };
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  // The database is dropped by force at the end, perhaps before the server has read our goodbye.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** PostgreSQL's own count, so that nothing of the code under test can hide a statement. */
const STATEMENTS_OF_ROLE = `
  select coalesce(sum(s.calls), 0) as calls
  from pg_stat_statements s
  join pg_roles r on r.oid = s.userid
  join pg_database d on d.oid = s.dbid
  where r.rolname = $1 and d.datname = current_database()`;
