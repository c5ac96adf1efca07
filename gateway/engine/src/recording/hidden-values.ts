import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ListValueNode,
  type ObjectValueNode,
  type OperationDefinitionNode,
  print,
  type ValueNode,
  type VariableNode,
} from 'graphql';

/** The values of an operation, each exchanged for a variable of its own type; the same variable for the same type. */
export class HiddenValues {
  readonly #taken: ReadonlySet<string>;
  readonly #names = new Map<string, string>();
  #last = 0;

  constructor({ variableDefinitions = [] }: OperationDefinitionNode) {
    this.#taken = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  }

  /** By the names of the variables: what they must be declared as. */
  get types(): ReadonlyMap<string, string> {
    return new Map([...this.#names].map(([type, name]) => [name, type]));
  }

  /** @param read the type that is read there */
  hide(value: ValueNode, read: GraphQLInputType | null | undefined): ValueNode {
    const type = isNonNullType(read) ? read.ofType : read;
    if (value.kind === Kind.VARIABLE || value.kind === Kind.NULL) return value;
    if (!type) return { kind: Kind.NULL };
    const named = getNamedType(type);
    // An object stays one, so that it is known which of its fields somebody uses.
    if (isInputObjectType(named) || isEnumType(named) || (isListType(type) && holdsVariable(value)))
      return this.#hideWithin(value, type);
    return this.#variable(type);
  }

  #hideWithin(value: ValueNode, type: GraphQLInputType): ValueNode {
    if (isListType(type))
      return value.kind === Kind.LIST ? this.#hideItems(value, type.ofType) : this.hide(value, type.ofType);
    if (value.kind === Kind.OBJECT && isInputObjectType(type))
      return this.#hideFields(value, (name) => type.getFields()[name]?.type);
    return value;
  }

  /** How many there were is nobody's business either. */
  #hideItems({ values }: ListValueNode, type: GraphQLInputType): ValueNode {
    const hidden = new Map(
      values.map((value) => this.hide(value, type)).map((value) => [print(value), value]),
    );
    return {
      kind: Kind.LIST,
      values: [...hidden.keys()].toSorted().flatMap((text) => hidden.get(text) ?? []),
    };
  }

  #hideFields(
    { fields }: ObjectValueNode,
    typeOf: (field: string) => GraphQLInputType | undefined,
  ): ObjectValueNode {
    const ordered = fields.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1));
    const hidden = ordered.map((field) => ({
      ...field,
      value: this.hide(field.value, typeOf(field.name.value)),
    }));
    return { kind: Kind.OBJECT, fields: hidden };
  }

  #variable(type: GraphQLInputType): VariableNode {
    const key = `${type}!`;
    const name = this.#names.get(key) ?? this.#next();
    this.#names.set(key, name);
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
  }

  #next(): string {
    do this.#last++;
    while (this.#taken.has(`v${this.#last}`));
    return `v${this.#last}`;
  }
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  return value.kind === Kind.VARIABLE;
}
