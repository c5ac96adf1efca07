/** Knows what the core's subgraphs declare, and whose it is: what a plugin is judged against. */
import {
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type TypeDefinitionNode,
} from 'graphql';
import { readSdl } from '../../compose/read-subgraphs.js';
import type { SubgraphSchema } from '../../compose/subgraph-schema.js';
import { directivesNamed, hasDirective, textArgument } from '../../compose/supergraph/directive-arguments.js';
import { parseFieldSet } from '../../compose/supergraph/field-set.js';
import { normalFieldSet } from '../../compose/supergraph/normal-field-set.js';
import { FederationNames } from '../links/federation-names.js';
import { descriptionsOf } from './descriptions.js';
import type { Policy } from './policy.js';
import { valueText } from './value-text.js';

export interface CoreType {
  readonly name: string;
  readonly kind: TypeDefinitionNode['kind'];
  /** The subgraph whose it is. */
  readonly owner: string;
  /** As the core's subgraphs declare them; of a field that several declare, the owner's. */
  readonly fields: ReadonlyMap<string, FieldDefinitionNode>;
  /** Normal field sets; none where it is no entity. */
  readonly keys: ReadonlySet<string>;
  readonly interfaces: ReadonlySet<string>;
}

export interface CoreGraph {
  /** What a plugin may add fields to, by type. */
  readonly extensible: ReadonlyMap<string, Policy['extensible'][string]>;
  readonly types: ReadonlyMap<string, CoreType>;
  /** Of the core, and those that are kept for it. */
  readonly subgraphs: ReadonlySet<string>;
  /** Names that no namespace may begin: of types, and of fields where plugins add theirs. */
  readonly names: { readonly types: readonly string[]; readonly fields: readonly string[] };
  /** Of the kit's value types, what `valueText` says of them; undefined for one that the core does not use. */
  readonly values: ReadonlyMap<string, string | undefined>;
  /** By coordinate, each that the core gives it. */
  readonly descriptions: ReadonlyMap<string, ReadonlySet<string>>;
  /** By noun: those of the core and those that are kept for it. */
  readonly owners: ReadonlyMap<string, string>;
}

/** The core's subgraphs must be such as compose; their federation directives go by their usual names. */
export function readCore(schemas: readonly SubgraphSchema[], policy: Policy): CoreGraph {
  const owners = new Map(
    Object.entries(policy.owners).flatMap(([owner, names]) => names.map((name) => [name, owner] as const)),
  );
  const declared = new Map<string, Declared[]>();
  const descriptions = new Map<string, Set<string>>();
  for (const schema of schemas) {
    const document = readSdl(schema);
    for (const [coordinate, text] of descriptionsOf(document))
      descriptions.set(coordinate, (descriptions.get(coordinate) ?? new Set()).add(text));
    for (const node of document.definitions)
      if (isTypeDefinitionNode(node))
        declared.set(node.name.value, [
          ...(declared.get(node.name.value) ?? []),
          { subgraph: schema.name, node },
        ]);
      else if (isTypeExtensionNode(node))
        throw new TypeError(`${schema.name} extends ${node.name.value}; the core defines its types`);
  }
  const types = new Map(
    [...declared].map(([name, nodes]) => [name, coreType(name, nodes, owners.get(name))]),
  );
  const values = new Map(
    policy.values.map((name) => {
      const node = declared.get(name)?.[0]?.node;
      return [name, node && valueText([node], FederationNames.usual)];
    }),
  );
  for (const { name, owner } of types.values()) if (!owners.has(name)) owners.set(name, owner);
  const subgraphs = new Set([...schemas.map(({ name }) => name), ...Object.keys(policy.owners)]);
  const extensible = new Map(Object.entries(policy.extensible));
  const names = {
    types: [...new Set([...types.keys(), ...owners.keys(), ...values.keys()])],
    fields: ['Query', 'Mutation', ...extensible.keys()].flatMap((type) => [
      ...(types.get(type)?.fields.keys() ?? []),
    ]),
  };
  return { extensible, types, subgraphs, names, values, descriptions, owners };
}

interface Declared {
  readonly subgraph: string;
  readonly node: TypeDefinitionNode;
}

function coreType(name: string, declared: readonly Declared[], named: string | undefined): CoreType {
  const [first] = declared;
  if (first === undefined) throw new TypeError(`nobody declares ${name}`);
  const owner = named ?? first.subgraph;
  const fields = new Map<string, FieldDefinitionNode>();
  const keys = new Set<string>();
  const interfaces = new Set<string>();
  for (const { subgraph, node } of declared) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name: implemented } of node.interfaces ?? []) interfaces.add(implemented.value);
    for (const key of directivesNamed(node, 'key'))
      keys.add(normalFieldSet(parseFieldSet(textArgument(key, 'fields') ?? '')));
    for (const field of node.fields ?? []) {
      const isOwners = subgraph === owner || !fields.has(field.name.value);
      if (isOwners && !hasDirective(field, 'external')) fields.set(field.name.value, field);
    }
  }
  return { name, kind: first.node.kind, owner, fields, keys, interfaces };
}
