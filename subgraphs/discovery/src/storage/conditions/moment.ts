import { type RawBuilder, sql } from 'kysely';

/** The day by which something was observed; null for what is known now. */
export type Moment = string | null;

/** That a row of `facet`, under that name in the statement, holds at a moment. */
export function holds(facet: string, at: Moment): RawBuilder<boolean> {
  const [since, until] = [sql.ref(`${facet}.since`), sql.ref(`${facet}.until`)];
  if (at === null) return sql`${until} is null`;
  return sql`(${since} is null or ${since} <= ${at}) and (${until} is null or ${until} > ${at})`;
}

/** That a row of `alignment` was claimed by then; one without a day holds at any. */
export function isClaimed(alignment: string, at: Moment): RawBuilder<boolean> {
  const since = sql.ref(`${alignment}.since`);
  return at === null ? sql`true` : sql`(${since} is null or ${since} <= ${at})`;
}
