/** Knows by which fields each subgraph finds an entity. */

import { directivesNamed, textArgument } from '@grafo-abierto/schema';
import { type DocumentNode, Kind } from 'graphql';
import { fieldsOfFieldSet } from './field-set.js';

/** The names of the fields of one key, without those inside them. */
export type EntityKey = readonly string[];

export class EntityKeys {
  readonly #keys = new Map<string, EntityKey[]>();

  constructor(supergraph: DocumentNode) {
    for (const definition of supergraph.definitions) {
      if (
        definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
        definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
      )
        continue;
      for (const directive of directivesNamed(definition, 'join__type'))
        this.#add(definition.name.value, textArgument(directive, 'graph'), textArgument(directive, 'key'));
    }
  }

  /** The keys of a type in a subgraph; none where it is no entity there. */
  of(graph: string, type: string): readonly EntityKey[] {
    return this.#keys.get(`${type}@${graph}`) ?? [];
  }

  #add(type: string, graph: string | undefined, key: string | undefined): void {
    if (graph === undefined || key === undefined) return;
    const fields = fieldsOfFieldSet(key).filter(({ isTop }) => isTop);
    const known = this.#keys.get(`${type}@${graph}`) ?? [];
    this.#keys.set(`${type}@${graph}`, [...known, fields.map(({ name }) => name)]);
  }
}
