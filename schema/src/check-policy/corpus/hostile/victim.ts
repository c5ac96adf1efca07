/** One type of the core as the target of a hostile SDL, and ways to declare it again. */
import {
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type TypeDefinitionNode,
} from 'graphql';
import { parseFieldSet, topFieldsOf } from '../../../compose/supergraph/field-set.js';
import type { CoreGraph, CoreType } from '../../core/core-graph.js';
import type { CoreNodes } from '../../testing/core-nodes.js';
import type { Random } from '../../testing/random.js';

export type VictimKind = 'root' | 'value' | 'entity' | 'closed';

export class Victim {
  readonly name: string;
  readonly kind: VictimKind;
  /** Without descriptions, as the core has it. */
  readonly node: TypeDefinitionNode;
  /** The key that a plugin may be asked by, of an entity. */
  readonly key: string;
  readonly isExtensible: boolean;
  readonly exportable: readonly string[];
  readonly #type: CoreType;

  constructor(type: CoreType, core: CoreGraph, nodes: CoreNodes) {
    this.#type = type;
    this.name = type.name;
    this.node = nodes.bare(type.name);
    const extensible = core.extensible.get(type.name);
    this.isExtensible = extensible !== undefined;
    this.exportable = extensible?.exportable ?? [];
    this.key = extensible?.key ?? [...type.keys][0] ?? '';
    this.kind = ['Query', 'Mutation'].includes(type.name)
      ? 'root'
      : core.values.has(type.name)
        ? 'value'
        : type.keys.size > 0
          ? 'entity'
          : 'closed';
  }

  get isObject(): boolean {
    return this.node.kind === Kind.OBJECT_TYPE_DEFINITION;
  }

  /** What its owner answers, but for its key; of the core's other types all that they have. */
  get fields(): readonly FieldDefinitionNode[] {
    const key = this.keyFields;
    return [...this.#type.fields.values()].filter(({ name }) => !key.includes(name.value));
  }

  get keyFields(): readonly string[] {
    return this.key === '' ? [] : topFieldsOf(parseFieldSet(this.key));
  }

  /** Some field, as `name(lang: Language = ES): String!`; undefined where it has none. */
  someField(random: Random): FieldText | undefined {
    return this.fields.length === 0 ? undefined : new FieldText(random.pick(this.fields));
  }

  /** As an object or interface, with its key and these fields besides. */
  declare(fields: readonly string[], directives = ''): string {
    const keyword = this.node.kind === Kind.INTERFACE_TYPE_DEFINITION ? 'interface' : 'type';
    const key = this.kind === 'entity' ? ` @key(fields: "${this.key}")` : '';
    const keyFields = this.keyFields.flatMap((name) => {
      const field = this.#type.fields.get(name);
      return field ? [new FieldText(field).text] : [];
    });
    const all = [...keyFields, ...fields];
    return `${keyword} ${this.name}${key} ${directives} ${all.length > 0 ? `{ ${all.join(' ')} }` : ''}`;
  }

  /** As the core has it, with directives on the type, and without what it inherits and is keyed by. */
  redeclare(directives = ''): string {
    if (this.kind === 'entity') return this.declare([], directives);
    if (this.isObject) return this.declare([new FieldText(this.fields[0] ?? fail()).text], directives);
    return print(this.node).replace(this.name, `${this.name} ${directives}`);
  }
}

function fail(): never {
  throw new RangeError('an object type has fields');
}

export class FieldText {
  readonly name: string;
  readonly text: string;
  readonly inputs: readonly string[];
  readonly type: string;

  constructor({ name, type, arguments: inputs = [] }: FieldDefinitionNode) {
    this.name = name.value;
    this.type = print(type);
    this.inputs = inputs.map((input) => print({ ...input, directives: [] }));
    this.text = `${this.name}${this.inputs.length > 0 ? `(${this.inputs.join(' ')})` : ''}: ${this.type}`;
  }
}

export function isObjectNode(node: TypeDefinitionNode): node is ObjectTypeDefinitionNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION;
}
