/** Holds a document that was read, but not validated yet, to the limits: validating can cost more than running. */
import { GrafoError } from '@grafo-abierto/schema';
import type { DocumentNode } from 'graphql';
import { measureDocument } from './document-figures.js';
import type { DocumentLimits } from './document-limits.js';
import { type LimitCode, limitProblem } from './limit-problem.js';

/** In the order in which they are told, the most telling first. */
const CHECKS = [
  ['definitions', 'GRAFO_LIMIT_DEFINITIONS'],
  ['depth', 'GRAFO_LIMIT_DEPTH'],
  ['valueDepth', 'GRAFO_LIMIT_VALUE_DEPTH'],
  ['rootFields', 'GRAFO_LIMIT_ROOT_FIELDS'],
  ['aliases', 'GRAFO_LIMIT_ALIASES'],
  ['directives', 'GRAFO_LIMIT_DIRECTIVES'],
  ['variables', 'GRAFO_LIMIT_VARIABLES'],
  ['fragments', 'GRAFO_LIMIT_FRAGMENTS'],
  ['fields', 'GRAFO_LIMIT_FIELDS'],
] as const satisfies readonly (readonly [keyof DocumentLimits, LimitCode])[];

/** Undefined when the document is within the limits; it can still be invalid. */
export function checkDocument(document: DocumentNode, limits: DocumentLimits): GrafoError | undefined {
  const figures = measureDocument(document);
  for (const [name, code] of CHECKS)
    if (figures[name] > limits[name]) return limitProblem(code, limits[name], figures[name]);
  return figures.hasMalformedText ? new GrafoError('GRAFO_TEXT_MALFORMED') : undefined;
}
