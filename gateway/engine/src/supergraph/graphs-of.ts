/** Lists the subgraphs that a supergraph was composed of, from its `join__Graph` enum. */

import { directivesNamed, textArgument } from '@grafo-abierto/schema';
import { type DocumentNode, Kind } from 'graphql';

export interface Graph {
  /** The enum value by which the supergraph's directives name it, such as `MY_GRAPH`. */
  readonly key: string;
  /** The name that it was composed under, such as `my-graph`. */
  readonly name: string;
  readonly url: string;
}

/** @throws Error where it has none: what is a schema and no supergraph */
export function graphsOf(supergraph: DocumentNode): readonly Graph[] {
  const graphs: Graph[] = [];
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const [directive] = directivesNamed(value, 'join__graph');
      const key = value.name.value;
      const name = directive && textArgument(directive, 'name');
      graphs.push({ key, name: name ?? key, url: (directive && textArgument(directive, 'url')) ?? '' });
    }
  }
  if (graphs.length === 0) throw new Error('It is no supergraph: it names no subgraphs (join__Graph).');
  return graphs;
}
