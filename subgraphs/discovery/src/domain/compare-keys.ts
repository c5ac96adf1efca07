import { NOT_STATED } from './not-stated.js';

const NATURAL = new Intl.Collator('es', { numeric: true });

/** The order of cells: by their keys in turn, `9` before `10`, and what is not stated last. */
export function compareKeys(one: readonly string[], other: readonly string[]): number {
  for (const [index, key] of one.entries()) {
    const difference = compareKey(key, other[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareKey(one: string, other: string): number {
  if (one === other) return 0;
  if (one === NOT_STATED) return 1;
  if (other === NOT_STATED) return -1;
  return NATURAL.compare(one, other) || (one < other ? -1 : 1);
}
