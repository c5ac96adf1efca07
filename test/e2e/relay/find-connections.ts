/** Every connection of a graph, and ways to it that need no argument. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

export interface Step {
  readonly field: string;
  /** Of the objects that are gone on from, where the field's own type is an interface or a union. */
  readonly on: string | undefined;
}

export type Way = readonly Step[];

export interface FoundConnection {
  /** `Jurisdiction.initiatives`, and the order where it has several. */
  readonly name: string;
  /** To the objects that have it, the shortest first; one that is empty for the root. */
  readonly ways: readonly Way[];
  readonly field: string;
  /** Besides those of the page: `orderBy: YEAR_ASC`. */
  readonly args: string;
  /** What tells its nodes apart, where anything does. */
  readonly key: 'id' | '__typename';
}

/** Steps of a way; lists within lists within lists would take minutes to ask for. */
const LONGEST = 6;

const PAGE = ['first', 'after', 'last', 'before'];

export function findConnections(schema: GraphQLSchema): readonly FoundConnection[] {
  const found: FoundConnection[] = [];
  for (const [type, ways] of waysFromRoot(schema)) {
    for (const field of Object.values(type.getFields())) {
      if (!isConnection(field) || field.args.some(isRequiredArgument)) continue;
      const key = keyOfNodes(field);
      for (const args of ordersOf(field.args)) {
        const name = `${type.name}.${field.name}${args === '' ? '' : ` (${args})`}`;
        found.push({ name, ways, field: field.name, args, key });
      }
    }
  }
  return found;
}

function isConnection({ args }: GraphQLField<unknown, unknown>): boolean {
  return PAGE.every((name) => args.some((each) => each.name === name));
}

/** Each order that it can be read in, which RELEVANCE without a text is not. */
function ordersOf(args: readonly GraphQLArgument[]): readonly string[] {
  const order = args.find(({ name }) => name === 'orderBy');
  const type = order && getNullableType(order.type);
  if (!isEnumType(type)) return [''];
  return type
    .getValues()
    .filter(({ name }) => name !== 'RELEVANCE')
    .map(({ name }) => `orderBy: ${name}`);
}

function keyOfNodes(connection: GraphQLField<unknown, unknown>): FoundConnection['key'] {
  const node = fieldOf(fieldOf(getNamedType(connection.type), 'edges'), 'node');
  return isObjectType(node) && node.getFields()['id'] !== undefined ? 'id' : '__typename';
}

function fieldOf(type: unknown, name: string): unknown {
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field && getNamedType(field.type);
}

/** The ways to each type of object: by each field that answers it, of each type by the shortest way to that one. */
function waysFromRoot(schema: GraphQLSchema): ReadonlyMap<GraphQLObjectType, readonly Way[]> {
  const root = schema.getQueryType();
  const ways = new Map<GraphQLObjectType, Way[]>();
  if (root) ways.set(root, [[]]);
  for (const [type, [shortest = []]] of ways) {
    if (shortest.length >= LONGEST) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.some(isRequiredArgument)) continue;
      const target = getNamedType(field.type);
      for (const possible of objectsOf(schema, target)) {
        const on = possible === target ? undefined : possible.name;
        const known = ways.get(possible) ?? [];
        ways.set(possible, known);
        known.push([...shortest, { field: field.name, on }]);
      }
    }
  }
  return ways;
}

function objectsOf(schema: GraphQLSchema, type: unknown): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : [];
}
