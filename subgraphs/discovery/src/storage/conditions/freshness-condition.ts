import { type RawBuilder, sql } from 'kysely';
import { DatasetFreshness } from '../../domain/dataset-freshness.js';
import type { Choice } from '../../domain/where.type.js';

/** Whether a dataset, under that name in the statement, keeps its rhythm on a day. */
export function freshnessOn(day: string, dataset = 'entry'): RawBuilder<string> {
  const until = sql.ref(`${dataset}.currentUntil`);
  return sql`case
    when ${until} is null then ${sql.lit(DatasetFreshness.NOT_STATED)}
    when ${until} >= ${day} then ${sql.lit(DatasetFreshness.CURRENT)}
    else ${sql.lit(DatasetFreshness.OVERDUE)} end`;
}

export function freshnessConditions(
  values: Choice<DatasetFreshness> | undefined,
  day: string,
): RawBuilder<boolean>[] {
  if (values == null) return [];
  return [sql`${freshnessOn(day)} = any(${[...values]}::text[])`];
}
