import { type RawBuilder, sql } from 'kysely';
import { checkSdg } from '../../domain/check-where.js';
import type { SdgChoice } from '../../domain/where.type.js';
import { allOf, isAnyOf } from './any-of.js';
import { isClaimed, type Moment } from './moment.js';

/**
 * That an entry has an alignment that is all of what was asked; nothing where nothing was asked.
 *
 * @param entry what the statement calls the row of `entry`
 * @throws GrafoError `GRAFO_NUMBER_OUT_OF_RANGE`, `GRAFO_ID_MALFORMED`
 */
export function sdgConditions(
  choice: SdgChoice | null | undefined,
  at: Moment,
  entry = 'entry',
): RawBuilder<boolean>[] {
  if (choice == null) return [];
  checkSdg(choice);
  const { goals, targets, basis } = choice;
  const asked: RawBuilder<boolean>[] = [];
  if (goals != null) asked.push(sql`aligned.goal = any(${[...goals]}::smallint[])`);
  if (targets != null) asked.push(isAnyOf('aligned.target', targets));
  if (basis != null) asked.push(isAnyOf('aligned.basis', basis));
  if (asked.length === 0) return [];
  return [
    sql`exists (
      select from alignment as aligned
      where aligned.entry = ${sql.ref(`${entry}.key`)} and ${allOf(asked)} and ${isClaimed('aligned', at)})`,
  ];
}
