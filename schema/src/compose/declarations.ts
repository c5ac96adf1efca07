/** Knows what each subgraph's own SDL declares of a type or a field, under the names of the supergraph. */
import { extractLinkImplementations } from '@theguild/federation-composition';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import { Coordinates } from './coordinates.js';
import type { ReadSubgraph } from './subgraph-schema.js';
import { directivesNamed, textArgument } from './supergraph/directive-arguments.js';

export interface DeclaredType {
  readonly subgraph: string;
  readonly node: TypeDefinitionNode | TypeExtensionNode;
  readonly isInterfaceObject: boolean;
}

export interface DeclaredField {
  readonly subgraph: string;
  /** As `Place.name`. */
  readonly coordinate: string;
  readonly node: FieldDefinitionNode;
  readonly isExternal: boolean;
  readonly isOfInterfaceObject: boolean;
  readonly override: string | undefined;
  readonly requires: string | undefined;
  readonly provides: string | undefined;
}

const FEDERATION = 'https://specs.apollo.dev/federation';
const ROOT_NAMES = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

export class Declarations {
  readonly coordinates = new Coordinates();
  readonly #types = new Map<string, DeclaredType[]>();
  readonly #fields = new Map<string, DeclaredField[]>();

  constructor(subgraphs: readonly ReadSubgraph[]) {
    for (const subgraph of subgraphs) this.#addSubgraph(subgraph);
  }

  /** In the order of the subgraphs; one subgraph may declare a type and extend it. */
  types(name: string): readonly DeclaredType[] {
    return this.#types.get(name) ?? [];
  }

  get allFields(): readonly DeclaredField[] {
    return [...this.#fields.values()].flat();
  }

  fields(type: string, field: string): readonly DeclaredField[] {
    return this.#fields.get(`${type}.${field}`) ?? [];
  }

  /**
   * The subgraph to which a type belongs: the one that answers most of its fields, and of several such the
   * first by name.
   */
  ownerOf(type: string): string | undefined {
    const answered = new Map<string, number>();
    for (const { subgraph, node } of this.types(type)) {
      const fields = 'fields' in node ? (node.fields ?? []) : [];
      const own = fields.filter((field) =>
        this.fields(type, field.name.value).some((it) => it.subgraph === subgraph && !it.isExternal),
      );
      answered.set(subgraph, (answered.get(subgraph) ?? 0) + own.length);
    }
    return [...answered].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
  }

  #addSubgraph({ name: subgraph, document }: ReadSubgraph): void {
    const roots = readRootNames(document);
    const { resolveImportName } = extractLinkImplementations(document);
    const federation = (node: HasDirectives, name: string): ConstDirectiveNode | undefined =>
      directivesNamed(node, resolveImportName(FEDERATION, `@${name}`))[0];
    for (const node of document.definitions) {
      if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
      const type = roots.get(node.name.value) ?? node.name.value;
      const isInterfaceObject = federation(node, 'interfaceObject') !== undefined;
      this.coordinates.add(subgraph, type, node);
      push(this.#types, type, { subgraph, node, isInterfaceObject });
      if (!isObjectOrInterfaceNode(node)) continue;
      for (const field of node.fields ?? []) {
        const coordinate = `${type}.${field.name.value}`;
        push(this.#fields, coordinate, {
          subgraph,
          coordinate,
          node: field,
          isOfInterfaceObject: isInterfaceObject,
          isExternal: [field, node].some((it) => federation(it, 'external') !== undefined),
          override: argumentOf(federation(field, 'override'), 'from'),
          requires: argumentOf(federation(field, 'requires'), 'fields'),
          provides: argumentOf(federation(field, 'provides'), 'fields'),
        });
      }
    }
  }
}

interface HasDirectives {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  map.set(key, [...(map.get(key) ?? []), item]);
}

function argumentOf(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  return directive && textArgument(directive, name);
}

function isObjectOrInterfaceNode(node: TypeDefinitionNode | TypeExtensionNode) {
  return (
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}

/** A subgraph may call its query type otherwise; the supergraph never does. */
function readRootNames(document: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const node of document.definitions)
    if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
      for (const { operation, type } of node.operationTypes ?? [])
        names.set(type.name.value, ROOT_NAMES[operation]);
  return names;
}
