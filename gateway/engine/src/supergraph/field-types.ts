/** Answers what type a field has in the supergraph and in one subgraph, inaccessible fields included. */

import { directivesNamed, textArgument } from '@grafo-abierto/schema';
import { type DocumentNode, type FieldDefinitionNode, Kind, parseType, print, type TypeNode } from 'graphql';
import { fieldsOfFieldSet } from './field-set.js';

export interface FieldType {
  /** The type's name without lists and non-nulls. */
  readonly named: string;
  /** The type as it is written. */
  readonly text: string;
  /** How many lists are around it; the same in every subgraph, or composition would have failed. */
  readonly listDepth: number;
  /** The names of the fields that the subgraph must be sent to answer it. */
  readonly requires: readonly string[];
}

export class FieldTypes {
  readonly #fields = new Map<string, FieldType>();

  constructor(supergraph: DocumentNode) {
    for (const definition of supergraph.definitions) {
      if (
        definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
        definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
      )
        continue;
      for (const field of definition.fields ?? []) this.#add(definition.name.value, field);
    }
  }

  /** The field's type as the subgraph gives it: it may return an object where the supergraph says its union. */
  fieldType(graph: string, type: string, field: string): FieldType | undefined {
    return this.#fields.get(`${type}.${field}@${graph}`) ?? this.#fields.get(`${type}.${field}`);
  }

  #add(type: string, field: FieldDefinitionNode): void {
    const coordinate = `${type}.${field.name.value}`;
    this.#fields.set(coordinate, fieldTypeOf(field.type));
    for (const directive of directivesNamed(field, 'join__field')) {
      const graph = textArgument(directive, 'graph');
      const own = textArgument(directive, 'type');
      const requires = textArgument(directive, 'requires');
      if (graph && (own || requires))
        this.#fields.set(`${coordinate}@${graph}`, {
          ...fieldTypeOf(own ? parseType(own) : field.type),
          requires: requires ? topFieldsOf(requires) : [],
        });
    }
  }
}

function fieldTypeOf(node: TypeNode): FieldType {
  const text = print(node);
  if (node.kind === Kind.NAMED_TYPE) return { named: node.name.value, text, listDepth: 0, requires: [] };
  const inner = fieldTypeOf(node.type);
  const listDepth = node.kind === Kind.LIST_TYPE ? inner.listDepth + 1 : inner.listDepth;
  return { ...inner, text, listDepth };
}

function topFieldsOf(fieldSet: string): readonly string[] {
  return fieldsOfFieldSet(fieldSet)
    .filter(({ isTop }) => isTop)
    .map(({ name }) => name);
}
