/** Merges the releases of one process by the rules of OCDS 1.1: what a later one says replaces what an earlier one said. */
import type { Release } from './read-release.js';

/**
 * Objects are merged field by field; lists whose members all have an id, member by member; any other list is
 * replaced whole. Null takes away. Releases without a date count as the earliest; of one date, the later in the file wins.
 */
export function mergeReleases(releases: readonly [Release, ...Release[]]): Release {
  const [first, ...later] = releases.toSorted((a, b) => orderOf(a) - orderOf(b)) as [Release, ...Release[]];
  return later.reduce((older, newer) => merge(older, newer) as Release, first);
}

function orderOf({ instant }: Release): number {
  return instant ?? 0;
}

type Fields = Readonly<Record<string, unknown>>;

function merge(older: unknown, newer: unknown): unknown {
  if (newer === undefined) return older;
  if (isIdentified(older) && isIdentified(newer)) return mergeLists(older, newer);
  return isObject(older) && isObject(newer) ? mergeObjects(older, newer) : newer;
}

function mergeObjects(older: Fields, newer: Fields): Fields {
  const merged: Record<string, unknown> = { ...older };
  for (const [name, value] of Object.entries(newer)) merged[name] = merge(older[name], value);
  return merged;
}

function mergeLists(older: readonly Fields[], newer: readonly Fields[]): Fields[] {
  const members = new Map<unknown, Fields>();
  for (const member of [...older, ...newer]) {
    const known = members.get(member['id']);
    members.set(member['id'], known === undefined ? member : mergeObjects(known, member));
  }
  return [...members.values()];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIdentified(value: unknown): value is readonly Fields[] {
  return (
    Array.isArray(value) && value.every((member) => isObject(member) && typeof member['id'] === 'string')
  );
}
