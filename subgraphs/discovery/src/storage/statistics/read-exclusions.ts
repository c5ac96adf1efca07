import { type RawBuilder, sql } from 'kysely';
import { StatisticsSubject } from '../../domain/dimension.js';
import { ExclusionStatus } from '../../domain/exclusions.js';
import { neededFeeds } from '../../domain/needed-feeds.js';
import type { StatisticsQuestion } from '../../domain/statistics-question.js';
import { allOf, isAnyOf } from '../conditions/any-of.js';
import { holds } from '../conditions/moment.js';
import { placeConditions } from '../conditions/place-condition.js';
import type { DiscoveryDatabase } from '../entities.js';

export interface ExclusionRow {
  readonly id: string;
  /** Of a portal; null where its feed gave none, and for a feed. */
  readonly titleEs: string | null;
  readonly titleEn: string | null;
  /** Of a portal; null for a feed. */
  readonly jurisdictionId: string | null;
  readonly status: ExclusionStatus;
  /** The day since when; null where nobody has said. */
  readonly since: string | null;
}

/** What could not be counted, in one statement: feeds that were never read whole, then portals, each by its id. */
export async function readExclusions(
  database: DiscoveryDatabase,
  question: StatisticsQuestion,
): Promise<readonly ExclusionRow[]> {
  const parts = [unreadFeeds(neededFeeds(question))];
  if (question.of === StatisticsSubject.DATASET) parts.push(silentPortals(question));
  const { rows } = await sql<ExclusionRow>`
    select id, title_es, title_en, jurisdiction_id, status, to_char(since, 'YYYY-MM-DD') as since
    from (${sql.join(parts, sql` union all `)}) as excluded (part, id, title_es, title_en, jurisdiction_id, status, since)
    order by part, id collate "C"`.execute(database);
  return rows;
}

function unreadFeeds(needed: readonly string[]): RawBuilder<unknown> {
  return sql`
    select 1, needed.name, null, null, null, ${sql.lit(ExclusionStatus.NEVER_READ)}, (feed.failing_since at time zone 'UTC')::date
    from unnest(${[...needed]}::text[]) as needed (name)
    left join feed on feed.name = needed.name
    where feed.read_at is null`;
}

/** A portal that is down and of which something remains is counted by what remains. */
function silentPortals({ where, asOf }: StatisticsQuestion): RawBuilder<unknown> {
  const { jurisdiction, portal } = where.dataset ?? {};
  const asked = [
    ...placeConditions(jurisdiction, 'portal'),
    ...(portal == null ? [] : [isAnyOf('portal.id', portal)]),
  ];
  return sql`
    select 2, portal.id, portal.title_es, portal.title_en, portal.jurisdiction_id, status.value, status.since
    from entry as portal
    join facet as status on status.entry = portal.key and status.name = 'STATUS' and ${holds('status', asOf)}
    where portal.type = 'Portal' and portal.feed is not null and ${allOf(asked)}
    and status.value in (${sql.lit(ExclusionStatus.NEVER_REACHED)}, ${sql.lit(ExclusionStatus.DOWN)})
    and not exists (
      select from facet as held join entry as dataset on dataset.key = held.entry
      where held.name = 'PORTAL' and held.value = portal.id and held.until is null
      and dataset.type = 'Dataset' and dataset.feed is not null)`;
}
