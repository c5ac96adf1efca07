/** What of a question cannot be meant, told to whoever asked it before the database is. */
import { GrafoError, isJurisdictionId, readJurisdictionId } from '@grafo-abierto/schema';
import { NOT_STATED } from './not-stated.js';
import type { PlaceChoice, Range, SdgChoice } from './where.type.js';

const TARGET_ID = /^([1-9]|1[0-7])\.([1-9]\d?|[a-z])$/;

/** @throws GrafoError `GRAFO_ID_MALFORMED` */
export function checkPlace({ within, withinAny, province }: PlaceChoice): void {
  for (const place of [...(within == null ? [] : [within]), ...(withinAny ?? [])]) readJurisdictionId(place);
  for (const value of province ?? []) {
    if (value === NOT_STATED || (isJurisdictionId(value) && !value.includes(':'))) continue;
    const expected = `AR, AR-M, ${NOT_STATED}`;
    throw new GrafoError('GRAFO_ID_MALFORMED', { value, type: 'Jurisdiction', expected, example: 'AR-M' });
  }
}

/** @throws GrafoError `GRAFO_NUMBER_OUT_OF_RANGE` for a goal, `GRAFO_ID_MALFORMED` for a target */
export function checkSdg({ goals, targets }: SdgChoice): void {
  for (const value of goals ?? []) {
    if (value >= 1 && value <= 17) continue;
    throw new GrafoError('GRAFO_NUMBER_OUT_OF_RANGE', { argument: 'goals', value, minimum: 1, maximum: 17 });
  }
  for (const value of targets ?? []) {
    if (TARGET_ID.test(value)) continue;
    const expected = '16.7, 16.a';
    throw new GrafoError('GRAFO_ID_MALFORMED', { value, type: 'SdgTarget', expected, example: '16.7' });
  }
}

/**
 * @param argument the name under which it was asked
 * @throws GrafoError `GRAFO_RANGE_REVERSED`
 */
export function checkRange({ from, to }: Range<string | number>, argument: string): void {
  if (from == null || to == null || from <= to) return;
  throw new GrafoError('GRAFO_RANGE_REVERSED', { argument, from, to });
}

/** Each is a part of the statement, which the database plans for minutes where there are thousands. */
const MOST_FACETS = 30;

/**
 * @param argument the name under which they were asked
 * @throws GrafoError `GRAFO_SEARCH_FACETS_COUNT`
 */
export function checkFacets(asked: readonly unknown[], argument: string): void {
  if (asked.length <= MOST_FACETS) return;
  throw new GrafoError('GRAFO_SEARCH_FACETS_COUNT', { argument, figure: asked.length, limit: MOST_FACETS });
}
