/** A plugin's SDL, read, with what each of its types is to the graph: the view that every rule has. */
import {
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import type { CoreGraph } from '../core/core-graph.js';
import { FEDERATION_TYPES, type FederationNames } from '../links/federation-names.js';
import { type Namespace, Namespaces, namespaceOf } from './namespace.js';
import { type PlacedElement, placeElements } from './placed-elements.js';

export type TypeNode = TypeDefinitionNode | TypeExtensionNode;

/**
 * `root`: Query, Mutation, Subscription. `value`: of the kit. `entity`: the core's, which may be referred to.
 * `closed`: the core's, and nobody else's. `machinery`: federation's own. `own`: in the plugin's namespace.
 * `stray`: nobody's.
 */
export type Standing = 'root' | 'value' | 'entity' | 'closed' | 'machinery' | 'own' | 'stray';

export interface PluginType {
  readonly name: string;
  readonly standing: Standing;
  /** Its definition and its extensions. */
  readonly nodes: readonly TypeNode[];
}

export interface Permissions {
  readonly extends: readonly string[];
  readonly requires: readonly string[];
  readonly mutations: readonly string[];
}

export interface PluginSource {
  readonly id: string;
  readonly permissions: Permissions;
  readonly document: DocumentNode;
  readonly names: FederationNames;
  /** Ids of all plugins of the graph. */
  readonly plugins: readonly string[];
}

export class PluginSchema {
  readonly id: string;
  readonly permissions: Permissions;
  readonly document: DocumentNode;
  readonly names: FederationNames;
  readonly namespace: Namespace;
  readonly types: ReadonlyMap<string, PluginType>;
  readonly elements: readonly PlacedElement[];
  readonly #namespaces: Namespaces;
  readonly #core: CoreGraph;

  constructor(source: PluginSource, core: CoreGraph) {
    this.id = source.id;
    this.permissions = source.permissions;
    this.document = source.document;
    this.names = source.names;
    this.namespace = namespaceOf(source.id);
    this.#namespaces = new Namespaces([...source.plugins, source.id]);
    this.#core = core;
    const nodes = new Map<string, TypeNode[]>();
    for (const node of source.document.definitions) {
      if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
      nodes.set(node.name.value, [...(nodes.get(node.name.value) ?? []), node]);
    }
    this.types = new Map(
      [...nodes].map(([name, of]) => [name, { name, nodes: of, standing: this.#standing(name, of) }]),
    );
    this.elements = [...placeElements(source.document, this)];
  }

  typesOf(standing: Standing): readonly PluginType[] {
    return [...this.types.values()].filter((type) => type.standing === standing);
  }

  /** Whether a type is the core's; a type's fields may be the plugin's all the same. */
  isForeign(type: string): boolean {
    const standing = this.types.get(type)?.standing;
    return standing === 'root' || standing === 'value' || standing === 'entity' || standing === 'closed';
  }

  /** Whether a field is the plugin's: of its own types, or one in its namespace that it adds. */
  isOwnField(type: string, field: string): boolean {
    if (!this.isForeign(type)) return true;
    const standing = this.types.get(type)?.standing;
    const isAdded = this.isWithin(field, 'fields') && !this.#core.types.get(type)?.fields.has(field);
    return isAdded && (standing === 'root' || standing === 'entity');
  }

  isWithin(name: string, kind: keyof Namespace): boolean {
    return this.#namespaces.holderOf(name, kind) === this.id;
  }

  /** Another plugin whose id differs in hyphens alone. */
  get lookalike(): string | undefined {
    return this.#namespaces.lookalikeOf(this.id);
  }

  /** Another plugin to whom a name belongs. */
  otherHolder(name: string, kind: keyof Namespace): string | undefined {
    const holder = this.#namespaces.holderOf(name, kind);
    return holder === this.id ? undefined : holder;
  }

  #standing(name: string, nodes: readonly TypeNode[]): Standing {
    if (name === 'Query' || name === 'Mutation' || name === 'Subscription') return 'root';
    if (this.#core.values.has(name)) return 'value';
    const core = this.#core.types.get(name);
    if (core) return core.keys.size > 0 ? 'entity' : 'closed';
    if (this.#core.owners.has(name)) return 'closed';
    if (this.isWithin(name, 'types')) return 'own';
    return nodes.every((node) => isMachinery(node, this.names)) ? 'machinery' : 'stray';
  }
}

const MACHINERY = new Set([
  '_Any',
  '_FieldSet',
  'link__Import',
  ...[...FEDERATION_TYPES].map((name) => `federation__${name}`),
]);

/** What libraries print of federation's own, and the composer takes out: only as it must be, and bare of directives. */
function isMachinery(node: TypeNode, { importedTypes }: FederationNames): boolean {
  const name = node.name.value;
  if ((node.directives ?? []).length > 0) return false;
  if (node.kind === Kind.SCALAR_TYPE_DEFINITION)
    return MACHINERY.has(name) || (importedTypes.has(name) && FEDERATION_TYPES.has(name));
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) return name === 'link__Purpose';
  if (node.kind === Kind.UNION_TYPE_DEFINITION) return name === '_Entity';
  return node.kind === Kind.OBJECT_TYPE_DEFINITION && name === '_Service';
}

export function fieldsOf({ nodes }: PluginType): readonly FieldDefinitionNode[] {
  return nodes.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_EXTENSION
      ? (node.fields ?? [])
      : [],
  );
}
