import { sql } from 'kysely';
import type { Entities } from '../database/database.js';
import type { FieldChange } from '../history/change.entity.js';
import { HistoryPages } from '../history/history-pages.js';
import type { Write } from './write.type.js';
import { refuse } from './write-refusal.js';

interface VersionedEntity {
  readonly type: string;
  readonly id: string;
}

/**
 * Refuses an edit of a version that somebody has changed since, and says what they changed. The entity's row must
 * be locked.
 *
 * @throws WriteRefusal `GRAFO_WRITE_VERSION_STALE`
 */
export async function checkVersion<E extends Entities>(
  { reads }: Write<E>,
  { type, id }: VersionedEntity,
  given: number,
): Promise<void> {
  const current = await new HistoryPages(reads).versionOf({ type, id });
  if (given === current) return;
  const { rows } = await sql<{ actor: string; at: string; fields: readonly FieldChange[] }>`
    select actor, at, fields from entity_change
    where type = ${type} and id = ${id} and version > ${given} order by version desc`.execute(reads);
  const [last] = rows;
  const names = new Set(rows.flatMap(({ fields }) => fields.map(({ field }) => field)));
  throw refuse('GRAFO_WRITE_VERSION_STALE', ['input', 'version'], {
    given,
    current,
    actor: last?.actor ?? '—',
    at: last === undefined ? '—' : new Date(last.at).toISOString(),
    fields: names.size === 0 ? '—' : [...names].join(', '),
  });
}
