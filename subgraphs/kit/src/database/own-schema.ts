import { GrafoError } from '@grafo-abierto/schema';
import { connect } from './connect.js';

/** Any number that no other program's lock is likely to use; the second half of the key is the schema's. */
const START_LOCK = 742_090;

/**
 * Runs the start of a subgraph alone: several processes of one subgraph can start at once, and one after the
 * other migrates and loads.
 *
 * @param url a role that works in the schema and may create tables there
 * @throws GrafoError `GRAFO_DATABASE_UNREACHABLE`, `GRAFO_DATABASE_SCHEMA`
 */
export async function aloneInOwnSchema<Result>(
  url: string,
  schema: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const client = await connect(new URL(url));
  try {
    const { rows } = await client.query<OwnSchema>(OWN_SCHEMA);
    const [own] = rows;
    if (own?.schema !== schema || !own.owned)
      throw new GrafoError('GRAFO_DATABASE_SCHEMA', { user: own?.user ?? '', schema });
    // Held by the transaction, which a pooler between us and the server keeps on one connection.
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1, hashtext($2))', [START_LOCK, schema]);
    return await work();
  } finally {
    await client.end();
  }
}

interface OwnSchema {
  readonly user: string;
  readonly schema: string | null;
  readonly owned: boolean;
}

const OWN_SCHEMA = `
  select current_user as "user", current_schema() as schema,
    coalesce(has_schema_privilege(current_schema(), 'create'), false) as owned`;
