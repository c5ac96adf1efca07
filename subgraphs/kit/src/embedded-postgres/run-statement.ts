/** Runs one SQL statement over a connection of its own. */
import pg from 'pg';

const patienceMs = 20_000;

/** Rejects as `pg` does: what the server refuses has an SQLSTATE as its `code`. */
export async function runStatement(connectionString: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: patienceMs });
  // A server that dies now would end this process for want of a listener; the query rejects all the same.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}
