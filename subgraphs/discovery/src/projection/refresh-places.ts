import { sql } from 'kysely';
import type { DiscoveryDatabase } from '../storage/entities.js';

/** What is known of these places, also of one that is only spoken of. */
export async function addPlaces(index: DiscoveryDatabase, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return;
  await sql`
    insert into place (id, kind, region)
    select id, place_quality(id, 'KIND'), place_region(id)
    from unnest(${[...ids]}::text[]) as told (id)
    where not exists (select from place where place.id = told.id)`.execute(index);
}

/** After anything was said of jurisdictions: what lies around a place tells of it too, and there are few. */
export async function refreshPlaces(index: DiscoveryDatabase): Promise<void> {
  await sql`
    update place set kind = now.kind, region = now.region
    from (select id, place_quality(id, 'KIND') as kind, place_region(id) as region from place) as now
    where place.id = now.id and (place.kind, place.region) is distinct from (now.kind, now.region)
  `.execute(index);
}
