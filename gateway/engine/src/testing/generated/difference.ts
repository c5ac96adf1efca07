/** Compares the engine with the monolith on one operation. */
import { isProblemCode } from '@grafo-abierto/schema';
import type { ExecutionResult } from 'graphql';
import type { Federation } from '../federation.js';
import type { GeneratedOperation } from './random-operation.js';

/** What is different, as text; undefined when nothing is. */
export async function differenceOf(
  federation: Federation,
  { query, variables }: GeneratedOperation,
  way: 'code' | 'loops',
): Promise<string | undefined> {
  const expected = await federation.runMonolith(query, variables);
  const actual = await federation.run(query, variables, way);
  for (const { originalError, extensions } of actual.errors ?? []) {
    if (originalError) return `the engine failed: ${originalError.message}`;
    if (!isProblemCode(extensions['code'])) return `an error has the code ${extensions['code']}`;
  }
  // Of one fetch the engine tells so many errors, and counts the rest.
  const isCut = actual.errors?.some(({ extensions }) => 'more' in Object(extensions['parameters']));
  const [wanted, got] = [nullsOf(expected), nullsOf(actual)];
  const isTold = isCut ? got.every((place) => wanted.includes(place)) : String(wanted) === String(got);
  if (isTold && JSON.stringify(expected.data) === JSON.stringify(actual.data)) return undefined;
  return [
    `expected ${JSON.stringify(expected.data)} with errors at ${wanted}`,
    `     got ${JSON.stringify(actual.data)} with errors at ${got}`,
  ].join('\n');
}

/**
 * Each null that an error explains. Which of several errors below a null that bubbled is told is left open by
 * the specification, and `graphql-js` tells what it met first.
 */
function nullsOf({ data, errors = [] }: ExecutionResult): readonly string[] {
  return [...new Set(errors.map(({ path = [] }) => nullAt(path, data).join('.')))].sort();
}

/** The beginning of the path that leads to a null. */
function nullAt(path: readonly (string | number)[], data: unknown): readonly (string | number)[] {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (typeof value !== 'object' || value === null) return path.slice(0, index);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}
