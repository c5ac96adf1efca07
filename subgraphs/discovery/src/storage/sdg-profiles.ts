import { createListLoader } from '@grafo-abierto/plugin-kit';
import { type AlignmentBasis, liesWithin, Scope } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import { isAnyOf } from './conditions/any-of.js';
import type { DiscoveryDatabase } from './entities.js';

export interface ProfileEntry {
  readonly goal: number;
  /** How many of the place are aligned with it. */
  readonly initiatives: number;
}

export interface AskedProfile {
  readonly scope: Scope;
  /** Null for all. */
  readonly basis: readonly AlignmentBasis[] | null;
}

/** The feeds without which nobody can say that there is nothing. */
const NEEDED = ['initiatives', 'sdg'];

interface ProfileRow {
  readonly place: string;
  readonly isKnown: boolean;
  readonly goal: number | null;
  readonly initiatives: string;
}

/** A request's profiles of places: one statement for all that are asked alike. */
export function createSdgProfiles(database: DiscoveryDatabase) {
  const lanes = new Map<string, ReturnType<typeof createLane>>();
  return {
    /** Null while it is not known. */
    async of(id: string, asked: AskedProfile): Promise<readonly ProfileEntry[] | null> {
      const name = JSON.stringify(asked);
      const lane = lanes.get(name) ?? createLane(database, asked);
      lanes.set(name, lane);
      const rows = await lane.load(id);
      if (!rows.some(({ isKnown }) => isKnown)) return null;
      return rows.flatMap(({ goal, initiatives }) =>
        goal === null ? [] : [{ goal, initiatives: Number(initiatives) }],
      );
    },
  };
}

function createLane(database: DiscoveryDatabase, asked: AskedProfile) {
  return createListLoader(
    (ids: readonly string[]) => readProfiles(database, ids, asked),
    ({ place }) => place,
  );
}

/** Each place has a row, even where nothing is aligned, to say whether that is known. */
async function readProfiles(
  database: DiscoveryDatabase,
  ids: readonly string[],
  { scope, basis }: AskedProfile,
): Promise<readonly ProfileRow[]> {
  const place = sql<string>`place.id`;
  const of = sql`entry.jurisdiction_id`;
  const isOfPlace = scope === Scope.WITHIN ? liesWithin(of, place) : sql`${of} = ${place}`;
  const isAsked = basis === null ? sql`true` : isAnyOf('alignment.basis', basis);
  const { rows } = await sql<ProfileRow>`
    select place.id as place, profile.goal, coalesce(profile.initiatives, 0) as initiatives,
      (select count(*) = ${NEEDED.length} from feed where name = any(${NEEDED}::text[]) and read_at is not null) as is_known
    from unnest(${[...ids]}::text[]) as place (id)
    left join lateral (
      select alignment.goal, count(distinct entry.key) as initiatives
      from entry join alignment on alignment.entry = entry.key
      where entry.type = 'Initiative' and entry.feed is not null and ${isOfPlace} and ${isAsked}
      group by alignment.goal) as profile on true
    order by place.id, profile.goal`.execute(database);
  return rows;
}
