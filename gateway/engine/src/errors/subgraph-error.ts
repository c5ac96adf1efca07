/**
 * Reads an error that a subgraph sent. Of it all only a code of our own table, short parameters and the path
 * go on; its message, its other extensions and its stack do not, since they may hold anything.
 */
import { isProblemCode, type ProblemCode, type ProblemParameters } from '@grafo-abierto/schema';
import type { Path } from '../draft/draft-path.js';

export interface ReadError {
  readonly code: ProblemCode;
  readonly parameters: ProblemParameters;
  /** In the subgraph's own answer; undefined when it was left out or is no path. */
  readonly path: Path | undefined;
}

const MAXIMUM_PARAMETERS = 20;
const MAXIMUM_LENGTH = 200;
const MAXIMUM_DEPTH = 100;

export function readSubgraphError(error: unknown, subgraph: string): ReadError {
  const path = readPath(propertyOf(error, 'path'));
  const extensions = propertyOf(error, 'extensions');
  const code = propertyOf(extensions, 'code');
  if (!isProblemCode(code)) return { code: 'GRAFO_SUBGRAPH_FAILED', parameters: { subgraph }, path };
  const parameters = readParameters(propertyOf(extensions, 'parameters'));
  // Else a plugin could put the blame on another source.
  const named = code.startsWith('GRAFO_SUBGRAPH_') ? { ...parameters, subgraph } : parameters;
  return { code, parameters: named, path };
}

function readPath(value: unknown): Path | undefined {
  return Array.isArray(value) && value.length <= MAXIMUM_DEPTH && value.every(isKey) ? value : undefined;
}

/** Only short ones pass, under plain names. */
export function readParameters(value: unknown): ProblemParameters {
  if (typeof value !== 'object' || value === null) return {};
  const parameters: Record<string, string | number> = {};
  for (const [name, parameter] of Object.entries(value).slice(0, MAXIMUM_PARAMETERS))
    if (isName(name) && isParameter(parameter)) parameters[name] = parameter;
  return parameters;
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || Number.isSafeInteger(value);
}

function isName(name: string): boolean {
  return /^\w{1,40}$/.test(name) && name !== '__proto__';
}

function isParameter(value: unknown): value is string | number {
  return typeof value === 'string' ? value.length <= MAXIMUM_LENGTH : Number.isFinite(value);
}

function propertyOf(value: unknown, name: string): unknown {
  // Whatever is there is checked by those who ask.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
