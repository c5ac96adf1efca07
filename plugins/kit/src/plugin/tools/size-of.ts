const REFERENCE = 8;
const OBJECT = 32;

/** About how many bytes a value takes; what it refers to twice is counted once. */
export function sizeOf(value: unknown, seen: Set<object> = new Set()): number {
  if (typeof value === 'string') return OBJECT + 2 * value.length;
  if (typeof value !== 'object' || value === null) return REFERENCE;
  if (seen.has(value)) return REFERENCE;
  seen.add(value);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return OBJECT + value.byteLength;
  const parts = value instanceof Map ? [...value.keys(), ...value.values()] : partsOf(value);
  return parts.reduce((total: number, part) => total + REFERENCE + sizeOf(part, seen), OBJECT);
}

/** Names of properties belong to a shape that many objects share. */
function partsOf(value: object): unknown[] {
  return value instanceof Set || Array.isArray(value) ? [...value] : Object.values(value);
}
