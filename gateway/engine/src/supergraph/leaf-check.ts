/**
 * Checks the leaves of a subgraph's answer against their type in the supergraph, so that a wrong value is
 * caught where it came in, with the name of the subgraph that gave it.
 */
import { type DocumentNode, Kind } from 'graphql';

/** The value as it may be used, or undefined when it is not of the type. Never called with null. */
export type LeafCheck = (value: unknown) => unknown;

const BUILT_IN: Readonly<Record<string, LeafCheck>> = {
  String: (value) => (typeof value === 'string' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  Int: (value) => (typeof value === 'number' && (value | 0) === value ? value : undefined),
  Float: (value) => (Number.isFinite(value) ? value : undefined),
  ID: (value) => {
    if (typeof value === 'string') return value;
    return Number.isSafeInteger(value) ? String(value) : undefined;
  },
};

/** The check of every scalar and enum that the supergraph names, and of the built-in scalars. */
export function leafChecksOf(supergraph: DocumentNode): ReadonlyMap<string, LeafCheck> {
  const checks = new Map(Object.entries(BUILT_IN));
  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.SCALAR_TYPE_DEFINITION) checks.set(definition.name.value, checkJson);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      const values = new Set(definition.values?.map((value) => value.name.value));
      checks.set(definition.name.value, (value) =>
        typeof value === 'string' && values.has(value) ? value : undefined,
      );
    }
  }
  return checks;
}

/** A custom scalar may be any JSON; NaN, infinities, functions, symbols and bigints are none. */
function checkJson(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'object':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : undefined;
    default:
      return undefined;
  }
}
