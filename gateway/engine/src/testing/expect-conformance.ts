/** Asserts that the engine answers as a monolith: same data, same key order, errors at the same paths. */
import type { ExecutionResult } from 'graphql';
import { expect } from 'vitest';
import type { Federation } from './federation.js';

export async function expectConformance(
  federation: Federation,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<ExecutionResult> {
  const expected = await federation.runMonolith(query, variables);
  expectSame(await federation.run(query, variables, 'code'), expected);
  const actual = await federation.run(query, variables, 'loops');
  expectSame(actual, expected);
  return actual;
}

function expectSame(actual: ExecutionResult, expected: ExecutionResult): void {
  // Nothing that is the engine's own fault is an answer.
  for (const { originalError } of actual.errors ?? []) if (originalError) throw originalError;
  expect(pathsOf(actual)).toEqual(pathsOf(expected));
  expect(JSON.stringify(actual.data, null, 1)).toBe(JSON.stringify(expected.data, null, 1));
}

function pathsOf({ errors }: ExecutionResult): readonly string[] {
  return (errors ?? []).map(({ path }) => (path ?? []).join('.')).sort();
}
