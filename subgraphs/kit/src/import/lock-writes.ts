import type { EntityManager } from '@mikro-orm/postgresql';

/** Until the transaction ends, no other import or load of starter data writes to this subgraph's schema. */
export async function lockWrites(manager: EntityManager): Promise<void> {
  await manager.execute("select pg_advisory_xact_lock(hashtext('grafo-import:' || current_schema()))");
}
