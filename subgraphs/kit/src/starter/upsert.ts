import type { EntitySchemaWithMeta, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Writes rows by their primary key, new ones and changed ones alike; answers how many. */
export async function upsertRows<E extends EntitySchemaWithMeta>(
  manager: EntityManager,
  entity: E,
  rows: readonly RequiredEntityData<E['~entity']>[],
): Promise<number> {
  if (rows.length > 0) await manager.upsertMany(entity, [...rows] as never);
  return rows.length;
}
