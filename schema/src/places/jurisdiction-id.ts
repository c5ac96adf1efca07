/** What a jurisdiction's id says of where it lies: ids carry the hierarchy, so no table of places is needed. */
import { GrafoError } from '../problems/grafo-error.js';

const JURISDICTION_ID = /^[A-Z]{2}(-[A-Z0-9]{1,3}(:\d{5,6})?)?$/;

/** Whether a text has the form of a jurisdiction's id: `AR`, `AR-M`, `AR-M:50007`, `AR-M:500007`. */
export function isJurisdictionId(value: string): boolean {
  return JURISDICTION_ID.test(value);
}

/**
 * Checks a jurisdiction's id as a reader wrote it.
 *
 * @throws GrafoError `GRAFO_ID_MALFORMED`
 */
export function readJurisdictionId(value: string): string {
  if (isJurisdictionId(value)) return value;
  const expected = 'AR, AR-M, AR-M:50007';
  throw new GrafoError('GRAFO_ID_MALFORMED', { value, type: 'Jurisdiction', expected, example: 'AR-M' });
}

/** The ids of what a jurisdiction lies in, outermost first: `AR-M:50007` lies in `AR` and `AR-M`. */
export function ancestorIds(id: string): string[] {
  const [firstLevel = id, below] = id.split(':');
  const [country = firstLevel, subdivision] = firstLevel.split('-');
  if (subdivision === undefined) return [];
  return below === undefined ? [country] : [country, firstLevel];
}

/** Whether a jurisdiction is a place or lies in it, at any depth: `AR-M:50007` in `AR-M:50007`, in `AR-M` and in `AR`. */
export function isWithinPlace(id: string, place: string): boolean {
  return id === place || ancestorIds(id).includes(place);
}
