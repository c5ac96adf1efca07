import { GrafoError } from '@grafo-abierto/schema';
import { type RawBuilder, sql } from 'kysely';
import { compareKeys } from '../../domain/compare-keys.js';
import { type Dimension, StatisticsSubject } from '../../domain/dimension.js';
import { NOT_STATED } from '../../domain/not-stated.js';
import type { StatisticsQuestion } from '../../domain/statistics-question.js';
import { allOf } from '../conditions/any-of.js';
import { datasetConditions } from '../conditions/dataset-conditions.js';
import { initiativeConditions } from '../conditions/initiative-conditions.js';
import type { DiscoveryDatabase } from '../entities.js';
import { dimensionValue } from './dimension-values.js';

export interface CountedCell {
  /** In the order of the dimensions. */
  readonly keys: readonly string[];
  readonly count: number;
}

export interface CountedCells {
  /** How many there are, each once, in however many cells it is. */
  readonly total: number;
  readonly cells: readonly CountedCell[];
}

const MOST_CELLS = 10_000;

/**
 * Counts in one statement, in the order of the keys; what has nothing is no cell.
 *
 * @throws GrafoError `GRAFO_LIMIT_CELLS` above 10,000 cells, and for conditions that cannot be meant
 */
export async function countCells(
  database: DiscoveryDatabase,
  question: StatisticsQuestion,
  today: string,
): Promise<CountedCells> {
  const { rows } = await statementOf(question, today).execute(database);
  const figure = Number(rows[0]?.cells ?? 0);
  if (figure > MOST_CELLS) throw new GrafoError('GRAFO_LIMIT_CELLS', { figure, limit: MOST_CELLS });
  return {
    total: Number(rows[0]?.total ?? 0),
    cells: rows
      .map(({ keys, count }) => ({ keys, count: Number(count) }))
      .sort((one, other) => compareKeys(one.keys, other.keys)),
  };
}

interface CellRow {
  readonly keys: string[];
  readonly count: string;
  readonly cells: string;
  readonly total: string;
}

/** Whatever it is counted by, an entity has a row, so that the total is never missing where a cell is there. */
function statementOf({ of, by, where, asOf }: StatisticsQuestion, today: string): RawBuilder<CellRow> {
  const isInitiative = of === StatisticsSubject.INITIATIVE;
  const conditions = isInitiative
    ? initiativeConditions(where.initiative ?? {}, asOf)
    : datasetConditions(where.dataset ?? {}, asOf, today);
  const sdg = (isInitiative ? where.initiative?.sdg : where.dataset?.sdg) ?? null;
  const values = by.map((dimension: Dimension, index) =>
    dimensionValue(dimension, `by_${index}`, { sdg, at: asOf, today }),
  );
  const keys = by.map((_dimension, index) => sql.ref(`key_${index}`));
  const keyed = values.map(
    ({ value }, index) => sql`coalesce(${value}, ${sql.lit(NOT_STATED)}) as ${sql.ref(`key_${index}`)}`,
  );
  return sql<CellRow>`
    with counted as materialized (
      select key, feed, year, jurisdiction_id, current_until from entry
      where entry.type = ${isInitiative ? 'Initiative' : 'Dataset'} and entry.feed is not null
      and ${allOf(conditions)}),
    keyed as (
      select distinct entry.key, ${sql.join(keyed)} from counted as entry
      ${sql.join(
        values.map(({ join }) => join),
        sql` `,
      )})
    select array[${sql.join(keys)}] as keys, count(*) as count, count(*) over () as cells,
      (select count(*) from counted) as total
    from keyed group by ${sql.join(keys)}
    limit ${MOST_CELLS + 1}`;
}
