import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Until the transaction ends, nobody else migrates this subgraph's schema, loads starter data or imports: a hub and
 * an import, or two hubs, may share a database.
 */
export async function lockSchema(manager: EntityManager): Promise<void> {
  await manager.execute("select pg_advisory_xact_lock(hashtext('grafo-schema:' || current_schema()))");
}
