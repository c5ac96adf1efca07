/** Writes an operation that selects a given field of a schema, with arguments made up from their types. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** What is sent for an argument or an input's field of this name, or for a type, where one made up would not do. */
export type Examples = Readonly<Record<string, string>>;

export interface Reached {
  readonly kind: 'query' | 'mutation';
  /** A root field with all below it: `letter(id: "1") { sender { email } }` */
  readonly selection: string;
}

export function reachField(schema: GraphQLSchema, coordinate: string, examples: Examples): Reached {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!isObjectType(type) || field === undefined) throw new Error(`${coordinate} is not in the schema`);
  const own = `${field.name}${writeArguments(field, examples)}${selectionOf(field)}`;
  const path = type === schema.getMutationType() ? [] : pathTo(schema, type);
  if (path === undefined) throw new Error(`no root field leads to ${coordinate}`);
  return {
    kind: type === schema.getMutationType() ? 'mutation' : 'query',
    selection: path.reduceRight(
      (inner, { step, condition }) =>
        `${step.name}${writeArguments(step, examples)} { ${condition === undefined ? inner : `... on ${condition} { ${inner} }`} }`,
      own,
    ),
  };
}

interface Step {
  readonly step: Field;
  /** Where the field gives an interface or a union. */
  readonly condition: string | undefined;
}

/** The shortest way from the query's root, which has no step if it is the root itself. */
function pathTo(schema: GraphQLSchema, target: GraphQLObjectType): readonly Step[] | undefined {
  const root = schema.getQueryType();
  // A map is walked in the order of what is added to it, also while it is walked.
  const paths = new Map<GraphQLObjectType, readonly Step[]>(root ? [[root, []]] : []);
  for (const [type, path] of paths) {
    if (type === target) return path;
    const steps = Object.values(type.getFields()).filter(isOfReaders);
    for (const step of steps.filter(({ name }) => type !== root || !FROM_THE_INDEX.has(name)))
      for (const { next, condition } of typesOf(schema, step))
        if (!paths.has(next)) paths.set(next, [...path, { step, condition }]);
  }
  return undefined;
}

/** They answer from the index, which knows what feeds tell, and not what was planted beside them. */
const FROM_THE_INDEX = new Set(['datasets', 'initiatives', 'node', 'search', 'statistics']);

/** A subgraph's `_entities` and `_service` are a gateway's. */
const isOfReaders = ({ name }: Field): boolean => !name.startsWith('_');

function typesOf(schema: GraphQLSchema, { type }: Field) {
  const value = getNamedType(type);
  if (isObjectType(value)) return [{ next: value, condition: undefined }];
  const possible = isAbstractType(value) ? schema.getPossibleTypes(value) : [];
  return possible.map((next) => ({ next, condition: next.name }));
}

/** Of a payload, what a person could mend: a refusal can be among it. */
function selectionOf(field: Field): string {
  const value = getNamedType(field.type);
  if (isObjectType(value) && 'problems' in value.getFields()) return ' { problems { code } }';
  return isObjectType(value) || isAbstractType(value) ? ' { __typename }' : '';
}

function writeArguments(field: Field, examples: Examples): string {
  const given = field.args.filter(
    (argument) =>
      isRequiredArgument(argument) ||
      argument.name in examples ||
      `${field.name}.${argument.name}` in examples,
  );
  if (given.length === 0) return '';
  return `(${given.map((argument) => writeArgument(field, argument, examples)).join(', ')})`;
}

/** An example may be for the argument of one field: `sdgGoal.number`. */
function writeArgument({ name }: Field, argument: GraphQLArgument, examples: Examples): string {
  const own = examples[`${name}.${argument.name}`];
  return own === undefined ? writeValue(argument, examples) : `${argument.name}: ${own}`;
}

function writeValue({ name, type }: GraphQLArgument | GraphQLInputField, examples: Examples): string {
  return `${name}: ${examples[name] ?? madeUp(type, examples)}`;
}

function madeUp(input: GraphQLInputType, examples: Examples): string {
  const type = getNullableType(input);
  const example = isListType(type) ? undefined : examples[type.name];
  if (example !== undefined) return example;
  if (isListType(type)) return `[${madeUp(type.ofType, examples)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || field.name in examples,
    );
    return `{ ${fields.map((field) => writeValue(field, examples)).join(', ')} }`;
  }
  return '"1"';
}
