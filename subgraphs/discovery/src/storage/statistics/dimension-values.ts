/** What a cell's key comes from, for each dimension: a join to the counted rows, and the value that it gives. */
import { type RawBuilder, sql } from 'kysely';
import { Dimension } from '../../domain/dimension.js';
import type { SdgChoice } from '../../domain/where.type.js';
import { isAnyOf } from '../conditions/any-of.js';
import { freshnessOn } from '../conditions/freshness-condition.js';
import { holds, isClaimed, type Moment } from '../conditions/moment.js';
import { isGranted } from '../conditions/recognition-condition.js';
import { FEED_TRUST } from '../conditions/trust-condition.js';

/** What is counted: which alignments are looked at, at which moment, and what day it is. */
export interface CountedWorld {
  readonly sdg: SdgChoice | null;
  readonly at: Moment;
  readonly today: string;
}

/** Both speak of the row of `entry` that is counted; a join may give it several rows, or none. */
export interface DimensionValue {
  readonly join: RawBuilder<unknown>;
  /** Null where it is not stated. */
  readonly value: RawBuilder<string | null>;
}

/** @param name of the joined rows in the statement, unlike any other there */
export function dimensionValue(dimension: Dimension, name: string, world: CountedWorld): DimensionValue {
  const place = sql<string | null>`entry.jurisdiction_id`;
  const alone = (value: RawBuilder<string | null>) => ({ join: sql``, value });
  switch (dimension) {
    case Dimension.TYPE:
      return alone(sql`entry.type`);
    case Dimension.FEED:
      return alone(sql`entry.feed`);
    case Dimension.YEAR:
      return alone(sql`entry.year::text`);
    case Dimension.JURISDICTION:
      return alone(place);
    case Dimension.PROVINCE:
      return alone(sql`split_part(${place}, ':', 1)`);
    case Dimension.FRESHNESS:
      return alone(freshnessOn(world.at ?? world.today));
    case Dimension.RECOGNISED:
      return recognised(name, world.at);
    case Dimension.TRUST:
      return joined(name, FEED_TRUST, 'name', 'entry.feed');
    case Dimension.REGION:
      return joined(name, sql`(select id, region as value from place)`, 'id', 'entry.jurisdictionId');
    case Dimension.SDG_GOAL:
      return joined(name, alignments('goal', world), 'entry', 'entry.key');
    case Dimension.SDG_TARGET:
      return joined(name, alignments('target', world), 'entry', 'entry.key');
    default:
      return joined(
        name,
        sql`(select entry, value from facet where facet.name = ${dimension} and ${holds('facet', world.at)})`,
        'entry',
        'entry.key',
      );
  }
}

function joined(name: string, rows: RawBuilder<unknown>, key: string, counted: string): DimensionValue {
  return {
    join: sql`left join ${rows} as ${sql.ref(name)} on ${sql.ref(`${name}.${key}`)} = ${sql.ref(counted)}`,
    value: sql`${sql.ref(`${name}.value`)}`,
  };
}

/** Joined, so that it is looked up once for each that is counted, whatever else multiplies the rows. */
function recognised(name: string, at: Moment): DimensionValue {
  const rows = sql`(
    select distinct about, 'RECOGNISED' as value from entry as recognition where ${isGranted(at)})`;
  const { join, value } = joined(name, rows, 'about', 'entry.key');
  return { join, value: sql`coalesce(${value}, 'NONE_KNOWN')` };
}

/** Where only some bases are asked about, what is claimed on others is not counted either. */
function alignments(column: 'goal' | 'target', { sdg, at }: CountedWorld): RawBuilder<unknown> {
  const isAsked = sdg?.basis == null ? sql`true` : isAnyOf('alignment.basis', sdg.basis);
  return sql`(
    select entry, ${sql.ref(`alignment.${column}`)}::text as value from alignment
    where ${isClaimed('alignment', at)} and ${isAsked})`;
}
