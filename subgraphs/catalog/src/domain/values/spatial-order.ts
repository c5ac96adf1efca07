/** Two or four numbers as a point or a box, whichever way round they were written. */
import type { SpatialValue } from './dataset-values.type.js';

/** Degrees of the Argentine continent, a little wide: its latitudes and longitudes hardly meet. */
const LATITUDES = [-56, -21] as const;
const LONGITUDES = [-74, -53] as const;

/** Null where they are no place. Longitude first, as GeoJSON has it, unless only the other order lies in Argentina. */
export function placeOf(numbers: readonly number[]): SpatialValue | null {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN, ...more] = numbers;
  if (more.length > 0) return null;
  if (numbers.length === 2) {
    const [longitude, latitude] = isLatitudeFirst(a, b) ? [b, a] : [a, b];
    return isPoint(longitude, latitude) ? { kind: 'POINT', point: [longitude, latitude] } : null;
  }
  if (numbers.length !== 4) return null;
  const [west, south, east, north] =
    isLatitudeFirst(a, b) && isLatitudeFirst(c, d) ? [b, a, d, c] : [a, b, c, d];
  const isBox = isPoint(west, south) && isPoint(east, north) && west <= east && south <= north;
  return isBox ? { kind: 'BOX', box: [west, south, east, north] } : null;
}

function isLatitudeFirst(first: number, second: number): boolean {
  const isHere = (longitude: number, latitude: number) =>
    isWithin(longitude, LONGITUDES) && isWithin(latitude, LATITUDES);
  return isHere(second, first) && !isHere(first, second);
}

function isPoint(longitude: number, latitude: number): boolean {
  return isWithin(longitude, [-180, 180]) && isWithin(latitude, [-90, 90]);
}

function isWithin(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}
