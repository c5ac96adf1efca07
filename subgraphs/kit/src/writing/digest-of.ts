import { createHash } from 'node:crypto';

/** The same for the same mutation and input, in whatever order its fields come. */
export function digestOf(mutation: string, input: object): string {
  const text = JSON.stringify([mutation, input], (_key, value: unknown) => inOrder(value));
  return createHash('sha256').update(text).digest('hex');
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
