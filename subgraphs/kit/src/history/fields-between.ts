import type { EntityState, FieldChange } from './change.entity.js';

/** Which fields differ between two states of an entity, each before and after, in the order of their names. */
export function fieldsBetween(before: EntityState, after: EntityState): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .sort()
    .map((field) => ({ field, before: asText(before[field]), after: asText(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function asText(value: string | number | boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
