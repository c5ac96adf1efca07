import { Trust } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import type { FacetChoice, SearchChoice } from '../../domain/search-choice.type.js';
import { isAnyOf } from '../conditions/any-of.js';
import { holds } from '../conditions/moment.js';
import { placeConditions } from '../conditions/place-condition.js';
import { sdgConditions } from '../conditions/sdg-condition.js';
import { yearConditions } from '../conditions/year-condition.js';

/** From the least. */
const TRUST: readonly Trust[] = [Trust.EXPERIMENTAL, Trust.VERIFIED, Trust.OFFICIAL];

/**
 * What an `entry` and its `feed` must be to be found.
 *
 * @throws GrafoError where what was asked cannot be meant
 */
export function searchConditions(
  { type, jurisdiction, sdg, year, facet, feed }: SearchChoice,
  minTrust: Trust | null,
): RawBuilder<boolean>[] {
  return [
    ...(type == null ? [] : [isAnyOf('entry.type', type)]),
    ...(feed == null ? [] : [isAnyOf('entry.feed', feed)]),
    ...placeConditions(jurisdiction),
    ...sdgConditions(sdg, null),
    ...yearConditions(year),
    ...(facet ?? []).map(hasFacet),
    ...(minTrust === null ? [] : [isTrusted(minTrust)]),
  ];
}

function hasFacet({ key, values }: FacetChoice): RawBuilder<boolean> {
  return sql`exists (
    select from facet as asked where asked.entry = entry.key and asked.name = ${key}
    and ${isAnyOf('asked.value', values)} and ${holds('asked', null)})`;
}

/** What the core tells is trusted always. */
function isTrusted(least: Trust): RawBuilder<boolean> {
  return sql`(feed.trust is null or ${isAnyOf('feed.trust', TRUST.slice(TRUST.indexOf(least)))})`;
}
