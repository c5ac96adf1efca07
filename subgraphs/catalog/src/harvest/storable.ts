/** As it is written in JSON: what PostgreSQL refuses in a text, and half of a pair of surrogates. */
const SUSPECT = /\\u(?:0000|d[89ab])/i;

export interface Storable<Value> {
  readonly value: Value;
  readonly json: string;
}

/** The same, with U+FFFD for what no database can hold; what a portal publishes may have any of it. */
export function storable<Value extends object>(value: Value): Storable<Value> {
  const json = JSON.stringify(value);
  if (!SUSPECT.test(json)) return { value, json };
  // Only texts change, so the shape is the same.
  const mended = mend(value) as Value;
  return { value: mended, json: JSON.stringify(mended) };
}

function mend(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '\uFFFD').toWellFormed();
  if (Array.isArray(value)) return value.map(mend);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [mend(name), mend(part)]));
}
