/** Writes random values for arguments: as literals, as variables with and without defaults, and mixtures of both. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Random } from './random.js';

const TEXTS = ['1', '2', 'a', 'b', 'ñ "x"'] as const;
const NUMBERS = [0, 1, 2, 7] as const;

export class InputWriter {
  readonly values: Record<string, unknown> = {};
  readonly #definitions: string[] = [];

  constructor(private readonly random: Random) {}

  /** `($a: Int, …)`, or nothing where no variable was used. */
  get definitions(): string {
    return this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
  }

  /** `(name: value, …)`, or nothing where no argument was given. */
  arguments(definitions: readonly (GraphQLArgument | GraphQLInputField)[]): string {
    const given = this.#given(definitions);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  /** A condition for @skip or @include. */
  condition(): string {
    const { random } = this;
    if (random.chance(0.3)) return String(random.chance(0.5));
    const name = this.#declare('Boolean!', random.chance(0.2) ? String(random.chance(0.5)) : undefined);
    this.values[name] = random.chance(0.5);
    return `$${name}`;
  }

  #given(definitions: readonly (GraphQLArgument | GraphQLInputField)[]): readonly string[] {
    return definitions
      .filter((definition) => isRequired(definition) || this.random.chance(0.6))
      .map(({ name, type }) => `${name}: ${this.#value(type)}`);
  }

  #value(type: GraphQLInputType): string {
    return this.random.chance(0.3) ? `$${this.#variable(type)}` : this.#literal(type, true);
  }

  #variable(type: GraphQLInputType): string {
    const { random } = this;
    const hasDefault = random.chance(0.4);
    const name = this.#declare(String(type), hasDefault ? this.#literal(type, false) : undefined);
    const canBeLeftOut = hasDefault || !isNonNullType(type);
    if (!canBeLeftOut || random.chance(0.7)) this.values[name] = this.#json(type);
    return name;
  }

  #declare(type: string, defaultValue: string | undefined): string {
    const name = `v${this.#definitions.length}`;
    this.#definitions.push(`$${name}: ${type}${defaultValue === undefined ? '' : ` = ${defaultValue}`}`);
    return name;
  }

  #literal(type: GraphQLInputType, mayUseVariables: boolean): string {
    const inner = (each: GraphQLInputType) =>
      mayUseVariables ? this.#value(each) : this.#literal(each, false);
    if (isNonNullType(type)) return this.#someLiteral(type.ofType, inner);
    return this.random.chance(0.1) ? 'null' : this.#someLiteral(type, inner);
  }

  #someLiteral(type: GraphQLInputType, inner: (type: GraphQLInputType) => string): string {
    if (isNonNullType(type)) return this.#someLiteral(type.ofType, inner);
    if (isListType(type))
      return `[${Array.from({ length: this.random.below(3) }, () => inner(type.ofType)).join(', ')}]`;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequired(field) || this.random.chance(0.4),
      );
      return `{ ${fields.map((field) => `${field.name}: ${inner(field.type)}`).join(', ')} }`;
    }
    const value = this.#some(type);
    return isEnumType(type) ? String(value) : JSON.stringify(value);
  }

  #json(type: GraphQLInputType): unknown {
    const { random } = this;
    if (isNonNullType(type)) return this.#some(type.ofType);
    return random.chance(0.1) ? null : this.#some(type);
  }

  #some(type: GraphQLInputType): unknown {
    const { random } = this;
    if (isNonNullType(type)) return this.#some(type.ofType);
    if (isListType(type)) return Array.from({ length: random.below(3) }, () => this.#json(type.ofType));
    if (isEnumType(type)) return random.pick(type.getValues())?.name;
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter(
        (field) => isRequired(field) || random.chance(0.4),
      );
      return Object.fromEntries(given.map((field) => [field.name, this.#json(field.type)]));
    }
    if (type.name === 'Boolean') return random.chance(0.5);
    if (type.name === 'Int') return random.pick(NUMBERS);
    return type.name === 'Float' ? random.pick(NUMBERS) + 0.5 : random.pick(TEXTS);
  }
}

function isRequired({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}
