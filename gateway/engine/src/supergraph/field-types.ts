/** Answers what type a field has in the supergraph and in one subgraph, inaccessible fields included. */
import { type DocumentNode, type FieldDefinitionNode, Kind, parseType, type TypeNode } from 'graphql';
import { argumentText, directivesNamed } from './directive-arguments.js';

export interface FieldType {
  /** The type's name without lists and non-nulls. */
  readonly named: string;
  /** How many lists are around it; the same in every subgraph, or composition would have failed. */
  readonly listDepth: number;
}

export class FieldTypes {
  readonly #fields = new Map<string, FieldType>();
  readonly #names = new Set<string>();

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

  /** Whether any type has a field of this name. */
  isFieldName(name: string): boolean {
    return this.#names.has(name);
  }

  #add(type: string, field: FieldDefinitionNode): void {
    const coordinate = `${type}.${field.name.value}`;
    this.#names.add(field.name.value);
    this.#fields.set(coordinate, fieldTypeOf(field.type));
    for (const directive of directivesNamed(field, 'join__field')) {
      const graph = argumentText(directive, 'graph');
      const own = argumentText(directive, 'type');
      if (graph && own) this.#fields.set(`${coordinate}@${graph}`, fieldTypeOf(parseType(own)));
    }
  }
}

function fieldTypeOf(node: TypeNode): FieldType {
  if (node.kind === Kind.NAMED_TYPE) return { named: node.name.value, listDepth: 0 };
  const inner = fieldTypeOf(node.type);
  return node.kind === Kind.LIST_TYPE ? { ...inner, listDepth: inner.listDepth + 1 } : inner;
}
