import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * The rows of a load that nobody has edited in this graph: what a person wrote is not overwritten by a later
 * reading of a source.
 */
export async function withoutEdited<Row extends { readonly id: string }>(
  manager: EntityManager,
  type: string,
  rows: readonly Row[],
): Promise<Row[]> {
  const edited: { id: string }[] = await manager.execute(
    'select distinct id from entity_change where type = ? and subject is not null',
    [type],
  );
  const ids = new Set(edited.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id));
}
