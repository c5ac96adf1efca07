import { type RawBuilder, sql } from 'kysely';
import type { Choice } from '../../domain/where.type.js';
import { isAnyOf } from './any-of.js';

/** How far each feed is trusted, as `name` and `value`. */
export const FEED_TRUST = sql`(select name, coalesce(trust, 'CORE') as value from feed)`;

/** That whoever tells of an entry is trusted so; nothing where nothing was asked. */
export function trustConditions(values: Choice<string> | undefined): RawBuilder<boolean>[] {
  if (values == null) return [];
  return [
    sql`entry.feed in (select trusted.name from ${FEED_TRUST} as trusted where ${isAnyOf('trusted.value', values)})`,
  ];
}
