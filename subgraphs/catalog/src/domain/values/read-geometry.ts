/** Reads GeoJSON as a point, or as the box around it. */
import type { SpatialValue } from './dataset-values.type.js';
import { placeOf } from './spatial-order.js';

/** Null where it is none. */
export function readGeometry(text: string): SpatialValue | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (Array.isArray(parsed)) return boxAround(parsed);
  const geometry = field(parsed, 'geometry') ?? parsed;
  return boxAround(field(geometry, 'coordinates') ?? field(parsed, 'bbox'));
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1] as unknown;
}

/** A list of numbers is a point or a box; of a list of positions it is the box around them. */
function boxAround(coordinates: unknown): SpatialValue | null {
  if (!Array.isArray(coordinates)) return null;
  if (isNumbers(coordinates)) return placeOf(coordinates);
  const positions = positionsOf(coordinates);
  const [first] = positions;
  if (first === undefined) return null;
  let [west, south] = first;
  let [east, north] = first;
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return placeOf([west, south, east, north]);
}

/** Without recursion: somebody else decides how deep the lists are. */
function positionsOf(coordinates: readonly unknown[]): (readonly [number, number])[] {
  const positions: (readonly [number, number])[] = [];
  const waiting: unknown[] = [coordinates];
  while (waiting.length > 0) {
    const list = waiting.pop();
    if (!Array.isArray(list)) continue;
    const [longitude, latitude] = list as readonly unknown[];
    if (typeof longitude === 'number' && typeof latitude === 'number') positions.push([longitude, latitude]);
    else for (const item of list as readonly unknown[]) waiting.push(item);
  }
  return positions;
}

function isNumbers(list: readonly unknown[]): list is readonly number[] {
  return list.every((item) => typeof item === 'number');
}
