/** Databases for tests that begin as copies of one, which is made ready once in a cluster. */
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './test-cluster.js';

export interface TestTemplate {
  /** That no other template of the cluster has; lower case. */
  readonly name: string;
  /** Makes an empty database ready, and leaves no connection to it. */
  prepare(url: string): Promise<void>;
}

/** Any number; the second half of the key is the template's. */
const TEMPLATE_LOCK = 742_091;

/** A copy of the template, which is made first where nobody has: of several that ask at once, one makes it. */
export async function copyTestDatabase(clusterUrl: string, template: TestTemplate): Promise<TestDatabase> {
  const name = `template_${template.name}`;
  const client = new pg.Client({ connectionString: clusterUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1, hashtext($2))', [TEMPLATE_LOCK, name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const made = await prepared(clusterUrl, template);
      await client.query(`alter database ${made} rename to ${name}`);
    }
  } finally {
    await client.end();
  }
  return createTestDatabase(clusterUrl, name);
}

async function prepared(clusterUrl: string, { prepare }: TestTemplate): Promise<string> {
  const database = await createTestDatabase(clusterUrl);
  try {
    await prepare(database.url);
    return new URL(database.url).pathname.slice(1);
  } catch (error) {
    await database.drop();
    throw error;
  }
}
