import { GrafoError } from '@grafo-abierto/schema';
import pg from 'pg';

const CONNECT_TIMEOUT_MS = 5000;

/** @throws GrafoError `GRAFO_DATABASE_UNREACHABLE`, which never repeats the password */
export async function connect(url: URL): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // A server that dies now would end this process for want of a listener; the next statement rejects all the same.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    const detail =
      error instanceof AggregateError ? String(error.errors[0]?.message) : (error as Error).message;
    throw new GrafoError('GRAFO_DATABASE_UNREACHABLE', { host: url.host, detail }, { cause: error });
  }
}
