import { Trust } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import { checkFacets } from '../../domain/check-where.js';
import type { SearchChoice } from '../../domain/search-choice.type.js';
import { isAnyOf } from '../conditions/any-of.js';
import { placeConditions } from '../conditions/place-condition.js';
import { sdgConditions } from '../conditions/sdg-condition.js';
import { yearConditions } from '../conditions/year-condition.js';
import { propertyConditions } from './property-condition.js';

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
  today: string,
): RawBuilder<boolean>[] {
  checkFacets(facet ?? [], 'where.facet');
  return [
    ...(type == null ? [] : [isAnyOf('entry.type', type)]),
    ...(feed == null ? [] : [isAnyOf('entry.feed', feed)]),
    ...placeConditions(jurisdiction),
    ...sdgConditions(sdg, null),
    ...yearConditions(year),
    ...(facet ?? []).flatMap(({ key, values }) => propertyConditions(key, values, today)),
    ...(minTrust === null ? [] : [isTrusted(minTrust)]),
  ];
}

/** What the core tells is trusted always. */
function isTrusted(least: Trust): RawBuilder<boolean> {
  return sql`(feed.trust is null or ${isAnyOf('feed.trust', TRUST.slice(TRUST.indexOf(least)))})`;
}
