/** Which places are compared, as the address says: each once, and no more than fit side by side. */
import type { PlaceWhere, Scope } from '../../graph/generated/compare-initiatives.js';

export const MOST = 4;

const PLACE = /^AR(-[A-HJ-NP-Z](:\d{1,9})?)?$/;

export function readPlaces(params: URLSearchParams): readonly string[] {
  return [...new Set(params.getAll('j'))].filter((id) => PLACE.test(id)).slice(0, MOST);
}

export const addressOf = (ids: readonly string[]): string =>
  `?${new URLSearchParams(ids.map((id): [string, string] => ['j', id]))}`;

/** What lies within the nation is of the others; of these, what lies within is theirs. */
export const scopeOf = (id: string): Scope => (id === 'AR' ? 'OWN' : 'WITHIN');

export const placeWithin = (id: string): PlaceWhere => (id === 'AR' ? { kind: ['NATION'] } : { within: id });

/** Of the place itself, without those that lie within it. */
export function placeAlone(id: string): PlaceWhere {
  if (id.includes(':')) return { within: id };
  if (id === 'AR') return placeWithin(id);
  return { within: id, kind: ['PROVINCE', 'AUTONOMOUS_CITY'] };
}
