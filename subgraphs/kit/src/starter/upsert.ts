import type { EntitySchemaWithMeta, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { IMPORTED_SOURCES } from '../import/imported-source.js';

/**
 * Writes rows of starter data by their primary key, new ones and changed ones alike; answers how many. What
 * somebody has imported since stays: it is newer than what the program brought along.
 */
export async function upsertRows<E extends EntitySchemaWithMeta>(
  manager: EntityManager,
  entity: E,
  rows: readonly RequiredEntityData<E['~entity']>[],
): Promise<number> {
  const imported = await importedKeys(manager, entity);
  const ours = rows.filter((row) => !imported.has(keyOf(manager, entity, row)));
  if (ours.length > 0) await manager.upsertMany(entity, ours as never);
  return ours.length;
}

async function importedKeys(manager: EntityManager, entity: EntitySchemaWithMeta): Promise<Set<string>> {
  if (!('sourceId' in entity.meta.properties)) return new Set();
  const rows = await manager.find(entity, { sourceId: { $like: IMPORTED_SOURCES } } as never);
  return new Set(rows.map((row) => keyOf(manager, entity, row)));
}

function keyOf(manager: EntityManager, entity: EntitySchemaWithMeta, row: object): string {
  const keys = manager.getMetadata().get(entity).primaryKeys;
  return JSON.stringify(keys.map((key) => Reflect.get(row, key)));
}
