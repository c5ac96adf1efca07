/** Holds the values of a request's variables to the limits, before anything walks through them. */
import { GrafoError } from '@grafo-abierto/schema';
import type { DocumentLimits } from './document-limits.js';
import { limitProblem } from './limit-problem.js';
import { isUnicodeText } from './unicode-text.js';

type Variables = Readonly<Record<string, unknown>>;

/** Undefined when they are within the limits; they can still be of the wrong types. */
export function checkVariables(variables: Variables, limits: DocumentLimits): GrafoError | undefined {
  const { depth, values, hasMalformedText } = measureValues(Object.values(variables));
  if (depth > limits.valueDepth) return limitProblem('GRAFO_LIMIT_VALUE_DEPTH', limits.valueDepth, depth);
  if (values > limits.values) return limitProblem('GRAFO_LIMIT_VALUES', limits.values, values);
  return hasMalformedText ? new GrafoError('GRAFO_TEXT_MALFORMED') : undefined;
}

/** Level by level and not by recursion: JSON can be nested deeper than a stack. */
function measureValues(given: readonly unknown[]) {
  const figures = { depth: 0, values: 0, hasMalformedText: false };
  for (let level = given; level.length > 0; ) {
    const next: unknown[] = [];
    for (const value of level) {
      figures.values++;
      if (typeof value === 'string' && !isUnicodeText(value)) figures.hasMalformedText = true;
      if (typeof value === 'object' && value !== null) next.push(value);
    }
    if (next.length > 0) figures.depth++;
    level = next.flatMap((value) => Object.values(value as object));
  }
  return figures;
}
