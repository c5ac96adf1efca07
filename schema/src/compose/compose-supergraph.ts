import { createHash } from 'node:crypto';
import { print } from 'graphql';
import { Declarations } from './declarations.js';
import { keepInterfaceObjectJoins } from './mends/keep-interface-object-joins.js';
import { widenFieldTypes } from './mends/widen-field-types.js';
import { findUnreachable } from './reach/find-unreachable.js';
import { readSubgraphs } from './read-subgraphs.js';
import { CompositionError } from './report/composition-problem.js';
import { describeProblem, type Finding } from './report/describe-problem.js';
import { readLibraryError } from './report/read-library-error.js';
import { findBrokenKeys } from './rules/find-broken-keys.js';
import { findDisjoint } from './rules/find-disjoint.js';
import { findInterfaceGaps } from './rules/find-interface-gaps.js';
import { findOverriddenInterfaceObjects } from './rules/find-overridden-interface-objects.js';
import { runLibrary } from './run-library.js';
import type { SubgraphSchema } from './subgraph-schema.js';
import { JoinedSchema, readGraphNames } from './supergraph/joined-schema.js';

export interface ComposedSupergraph {
  readonly sdl: string;
  /** SHA-256 of the SDL, hexadecimal: the supergraph's address. */
  readonly hash: string;
}

/**
 * Composes subgraphs into one Federation 2 supergraph; the same subgraphs in any order give the same text.
 *
 * @throws CompositionError with every reason why they do not compose, as data
 */
export function composeSupergraph(schemas: readonly SubgraphSchema[]): ComposedSupergraph {
  const { subgraphs, findings } = readSubgraphs(schemas);
  const declarations = new Declarations(subgraphs);
  const refuse = (found: readonly Finding[]): void => {
    if (found.length === 0) return;
    throw new CompositionError(found.map((finding) => describeProblem(finding, declarations)));
  };
  refuse(findings);

  const { supergraph, errors } = runLibrary(subgraphs);
  const names = new Set(subgraphs.map(({ name }) => name));
  refuse(errors.map((error) => readLibraryError(error, names, declarations)));
  refuse(findOverriddenInterfaceObjects(declarations));
  if (!supergraph) throw new TypeError('the composer gave neither a supergraph nor a reason');

  const graphs = new Map([...readGraphNames(supergraph)].map(([graph, name]) => [name, graph]));
  const joined = keepInterfaceObjectJoins(supergraph, declarations, graphs);
  const widened = widenFieldTypes(joined, declarations, graphs);
  refuse(widened.findings);

  const schema = new JoinedSchema(widened.supergraph);
  refuse([...findBrokenKeys(schema), ...findInterfaceGaps(schema), ...findDisjoint(schema)]);
  refuse(findUnreachable(schema));
  const sdl = `${print(widened.supergraph).trim()}\n`;
  return { sdl, hash: createHash('sha256').update(sdl).digest('hex') };
}
