/**
 * Writes random operations for a schema: fields with arguments, aliases that could be mistaken for something
 * else, fragments of every kind, conditions and introspection. Nearly all of them are valid.
 */
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isUnionType,
} from 'graphql';
import { OverlappingTypes } from './overlapping-types.js';
import type { Random } from './random.js';
import { InputWriter } from './random-input.js';

export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

const INTROSPECTION = [
  '__schema { queryType { name: kind } }',
  'name: __type(name: "Query") { id: name fields { name } }',
  '__type(name: "None") { name }',
] as const;
const STRANGE_ALIASES = ['toString', '__proto__', '_entities', '__typename', 'constructor'] as const;
const MAXIMUM_OBJECTS = 14;

/** Writes operations for a schema, the same for the same randomness. */
export function operationsOf(schema: GraphQLSchema): (random: Random) => GeneratedOperation {
  const types = new OverlappingTypes(schema);
  return (random) => new OperationWriter(types, random).write();
}

class OperationWriter {
  readonly #input: InputWriter;
  readonly #fragments: {
    readonly name: string;
    readonly type: GraphQLCompositeType;
    readonly text: string;
  }[] = [];
  /** What each response key was given to, anywhere in the operation. */
  readonly #keys = new Map<string, string>();
  #objects = 0;

  constructor(
    private readonly types: OverlappingTypes,
    private readonly random: Random,
  ) {
    this.#input = new InputWriter(random);
  }

  write(): GeneratedOperation {
    const mutation = this.random.chance(0.3) ? this.types.schema.getMutationType() : undefined;
    const root = mutation ?? this.types.schema.getQueryType();
    if (!root) throw new Error('The schema has no root type.');
    const selections = this.#selections(root, 1 + this.random.below(5));
    const introspection = this.random.chance(0.05) ? ` ${this.random.pick(INTROSPECTION)}` : '';
    const fragments = this.#fragments.map(
      ({ name, type, text }) => ` fragment ${name} on ${type.name} ${text}`,
    );
    const keyword = mutation ? 'mutation' : 'query';
    return {
      query: `${keyword} Generated${this.#input.definitions} { ${selections}${introspection} }${fragments.join('')}`,
      variables: this.#input.values,
    };
  }

  #selectionSet(type: GraphQLCompositeType, depth: number): string {
    return `{ ${this.#selections(type, depth)} }`;
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.random.below(4);
    const selections = Array.from({ length: count }, () => this.#selection(type, depth));
    return selections.join(' ');
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const roll = this.random.next();
    if (depth > 0 && roll < (isAbstractType(type) ? 0.4 : 0.12)) return this.#inlineFragment(type, depth);
    if (depth > 0 && roll > 0.93) return this.#spread(type, depth);
    const field = isUnionType(type) || roll > 0.87 ? undefined : this.#field(type.getFields(), depth);
    return field ?? `${this.random.chance(0.3) ? 't: ' : ''}__typename${this.#condition()}`;
  }

  #field(fields: Readonly<Record<string, Field>>, depth: number): string | undefined {
    const canGoOn = depth > 0 && this.#objects < MAXIMUM_OBJECTS;
    const possible = Object.values(fields).filter(({ type }) => canGoOn || isLeafType(getNamedType(type)));
    const field = this.random.pick(possible);
    if (!field) return undefined;
    const asked = `${field.name}${this.#input.arguments(field.args)}`;
    const text = `${this.#alias(fields, field.name, asked)}${asked}${this.#condition()}`;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return text;
    this.#objects++;
    return `${text} ${this.#selectionSet(named, depth - 1)}`;
  }

  /** Mostly one that was not given to anything else, since that is valid only on types that exclude each other. */
  #alias(fields: Readonly<Record<string, Field>>, name: string, asked: string): string {
    const { random } = this;
    const key = random.chance(0.7) ? name : this.#strangeKey(fields);
    const isTaken = (this.#keys.get(key) ?? asked) !== asked;
    const chosen = isTaken && random.chance(0.9) ? `x${this.#keys.size}` : key;
    if (!isTaken || chosen !== key) this.#keys.set(chosen, asked);
    return chosen === name && random.chance(0.9) ? '' : `${chosen}: `;
  }

  #strangeKey(fields: Readonly<Record<string, Field>>): string {
    const { random } = this;
    const roll = random.next();
    if (roll < 0.4) return `x${random.below(1000)}`;
    if (roll < 0.75) return random.pick(Object.keys(fields)) ?? 'x';
    return (roll < 0.95 ? random.pick(this.types.fieldNames) : random.pick(STRANGE_ALIASES)) ?? 'x';
  }

  #inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const { random } = this;
    if (this.random.chance(0.1)) return `...${this.#condition()} ${this.#selectionSet(type, depth)}`;
    const condition = random.pick(this.types.overlapping(type)) ?? type;
    return `... on ${condition.name}${this.#condition()} ${this.#selectionSet(condition, depth - 1)}`;
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const { random } = this;
    const known = this.#fragments.filter((fragment) => this.types.overlap(fragment.type, type));
    const reused = this.random.chance(0.5) ? this.random.pick(known) : undefined;
    if (reused) return `...${reused.name}${this.#condition()}`;
    const condition = random.pick(this.types.overlapping(type)) ?? type;
    const text = this.#selectionSet(condition, depth - 1);
    const name = `F${this.#fragments.length}`;
    this.#fragments.push({ name, type: condition, text });
    return `...${name}${this.#condition()}`;
  }

  #condition(): string {
    if (this.random.chance(0.92)) return '';
    return ` @${this.random.chance(0.5) ? 'skip' : 'include'}(if: ${this.#input.condition()})`;
  }
}
