/** A supergraph as the planner reads it: its types joined from subgraphs, for the check that all can be reached. */
import {
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';
import { directivesNamed, textArgument } from './directive-arguments.js';
import { type CompositeTypeNode, type JoinedType, readJoinedType } from './joined-type.js';

const NONE: ReadonlySet<string> = new Set();
const ROOTS = ['Query', 'Mutation', 'Subscription'];

export class JoinedSchema {
  readonly #types = new Map<string, JoinedType>();
  readonly #objects = new Map<string, Set<string>>();
  readonly #graphs: ReadonlyMap<string, string>;

  constructor(supergraph: DocumentNode) {
    this.#graphs = readGraphNames(supergraph);
    for (const definition of supergraph.definitions) {
      if (!isComposite(definition)) continue;
      this.#types.set(definition.name.value, readJoinedType(definition));
      if (definition.kind === Kind.UNION_TYPE_DEFINITION) this.#addMembers(definition);
      else if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) this.#addImplementations(definition);
    }
  }

  /** The operation types, where a query can begin. */
  get roots(): readonly JoinedType[] {
    return ROOTS.flatMap((name) => this.#types.get(name) ?? []);
  }

  get objects(): readonly JoinedType[] {
    return [...this.#types.values()].filter(({ isObject }) => isObject);
  }

  get interfaces(): readonly JoinedType[] {
    return [...this.#types.values()].filter(({ isInterface }) => isInterface);
  }

  /** An object, interface or union; undefined for a scalar or an enum. */
  type(name: string): JoinedType | undefined {
    return this.#types.get(name);
  }

  /** The object types that a value of this type can have, in the whole supergraph. */
  objectsOf(type: string): ReadonlySet<string> {
    return this.#types.get(type)?.isObject ? new Set([type]) : (this.#objects.get(type) ?? NONE);
  }

  /** The same as one subgraph sees it: it may know fewer. */
  objectsIn(graph: string, type: string): ReadonlySet<string> {
    return this.#types.get(type)?.isObject
      ? new Set([type])
      : (this.#objects.get(`${type}@${graph}`) ?? NONE);
  }

  isInterfaceObject(graph: string, type: string): boolean {
    return this.#types.get(type)?.byGraph.get(graph)?.isInterfaceObject ?? false;
  }

  /** The subgraph's name, of its id in the supergraph. */
  graphName(graph: string): string {
    return this.#graphs.get(graph) ?? graph;
  }

  #addMembers(union: UnionTypeDefinitionNode): void {
    for (const { name } of union.types ?? []) this.#add(union.name.value, name.value);
    for (const join of directivesNamed(union, 'join__unionMember'))
      this.#add(`${union.name.value}@${textArgument(join, 'graph')}`, textArgument(join, 'member') ?? '');
  }

  #addImplementations(object: ObjectTypeDefinitionNode): void {
    for (const { name } of object.interfaces ?? []) this.#add(name.value, object.name.value);
    for (const join of directivesNamed(object, 'join__implements'))
      this.#add(`${textArgument(join, 'interface')}@${textArgument(join, 'graph')}`, object.name.value);
  }

  #add(abstract: string, object: string): void {
    this.#objects.set(abstract, (this.#objects.get(abstract) ?? new Set()).add(object));
  }
}

/** The subgraphs' names by their ids in the supergraph. */
export function readGraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? [])
      for (const graph of directivesNamed(value, 'join__graph'))
        names.set(value.name.value, textArgument(graph, 'name') ?? value.name.value);
  }
  return names;
}

type Definition = DocumentNode['definitions'][number];

export function isObjectOrInterface(
  definition: Definition,
): definition is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

function isComposite(definition: Definition): definition is CompositeTypeNode {
  return isObjectOrInterface(definition) || definition.kind === Kind.UNION_TYPE_DEFINITION;
}
