/**
 * Knows which types an interface or union can be at run time, in the whole supergraph (inaccessible types
 * included, since plans use them) and as each subgraph sees it.
 */

import { directivesNamed, textArgument } from '@grafo-abierto/schema';
import {
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

export class PossibleTypes {
  readonly #whole: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #byGraph: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

  constructor(supergraph: DocumentNode) {
    const whole: Members = new Map();
    const byGraph = new Map<string, Members>();
    for (const { abstract, member, graph } of memberships(supergraph)) {
      addMember(whole, abstract, member);
      if (graph === undefined) continue;
      const members = byGraph.get(graph) ?? new Map();
      byGraph.set(graph, members);
      addMember(members, abstract, member);
    }
    this.#whole = whole;
    this.#byGraph = byGraph;
  }

  /** Whether a value of this type fulfils `... on condition`. A type fulfils its own name. */
  satisfies(type: string, condition: string): boolean {
    return type === condition || this.#whole.get(condition)?.has(type) === true;
  }

  /** The object types that an interface or union can be; undefined for any other type. */
  objectsOf(type: string): readonly string[] | undefined {
    const members = this.#whole.get(type);
    return members && [...members].filter((member) => !this.#whole.has(member));
  }

  /** The interfaces and unions that a type fulfils. */
  abstractTypesOf(type: string): readonly string[] {
    return [...this.#whole].filter(([, members]) => members.has(type)).map(([name]) => name);
  }

  /** `satisfies` as one subgraph sees it: it may know fewer members than the supergraph. */
  satisfiesIn(graph: string, type: string, condition: string): boolean {
    return type === condition || this.#byGraph.get(graph)?.get(condition)?.has(type) === true;
  }
}

type Members = Map<string, Set<string>>;

interface Membership {
  readonly abstract: string;
  readonly member: string;
  /** Undefined: a fact of the whole supergraph. */
  readonly graph?: string | undefined;
}

function addMember(members: Members, abstract: string, member: string): void {
  const known = members.get(abstract) ?? new Set();
  members.set(abstract, known.add(member));
}

function* memberships(supergraph: DocumentNode): Generator<Membership> {
  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) yield* membersOf(definition);
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      yield* interfacesOf(definition);
  }
}

function* membersOf(definition: UnionTypeDefinitionNode): Generator<Membership> {
  const abstract = definition.name.value;
  for (const { name } of definition.types ?? []) yield { abstract, member: name.value };
  for (const directive of directivesNamed(definition, 'join__unionMember')) {
    const member = textArgument(directive, 'member');
    if (member) yield { abstract, member, graph: textArgument(directive, 'graph') };
  }
}

function* interfacesOf(
  definition: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
): Generator<Membership> {
  const member = definition.name.value;
  for (const { name } of definition.interfaces ?? []) yield { abstract: name.value, member };
  for (const directive of directivesNamed(definition, 'join__implements')) {
    const abstract = textArgument(directive, 'interface');
    if (abstract) yield { abstract, member, graph: textArgument(directive, 'graph') };
  }
}
