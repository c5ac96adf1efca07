/** Gives the types of a subgraph's schema their `history`, each as its declaration says. */
import { describe, type Page, type PageArguments } from '@grafo-abierto/plugin-kit';
import { readDemands } from '@grafo-abierto/schema';
import {
  extendSchema,
  type GraphQLFieldConfig,
  GraphQLObjectType,
  GraphQLSchema,
  getNullableType,
  isObjectType,
  parse,
} from 'graphql';
import type { PrincipalContext } from '../access/guard-fields.js';
import { mayEdit } from '../hierarchy/edit-rights.js';
import type { EntityState } from './change.entity.js';
import { type AnyHistory, columnsOf, keyOf } from './history-declaration.type.js';
import type { EntityChange, HistoryContext } from './history-pages.js';
import { CHANGED_FIELD_SDL, historySdl } from './history-sdl.js';

type Context = HistoryContext & PrincipalContext;
type Row = Readonly<Record<string, string | number>>;
type Resolver<Source, Given, Answer> = (source: Source, given: Given, context: Context) => Answer;

export function withHistories(
  schema: GraphQLSchema,
  histories: Readonly<Record<string, AnyHistory>>,
): GraphQLSchema {
  const all = Object.entries(histories);
  if (all.length === 0) return schema;
  const config = schema.toConfig();
  const states = all.map(([type, { state }]) => stateType(schema, type, Object.keys(state)));
  const sdl = [CHANGED_FIELD_SDL, ...all.map(([type]) => historySdl(type))].join('\n');
  const extended = extendSchema(
    new GraphQLSchema({ ...config, types: [...config.types, ...states] }),
    parse(sdl),
    // Federation declares its directives later.
    { assumeValidSDL: true },
  );
  for (const [type, history] of all) resolve(extended, type, history);
  return extended;
}

/**
 * The entity's own fields, answered by their own resolvers from what the row was then. All may be null: a column
 * that is younger than a change was not kept with it.
 */
function stateType(schema: GraphQLSchema, name: string, names: readonly string[]): GraphQLObjectType {
  const own = objectType(schema, name).toConfig().fields;
  const fields = names.map((field): [string, GraphQLFieldConfig<unknown, unknown>] => {
    const config = own[field];
    if (config === undefined) throw new Error(`${name} has no field ${field} for its history`);
    // States and what changed between them are there for everybody.
    if (readDemands(field, config.astNode?.directives).length > 0)
      throw new Error(`${name}.${field} is protected, and so can be in no history`);
    return [field, { ...config, type: getNullableType(config.type), astNode: undefined }];
  });
  return new GraphQLObjectType({
    name: `${name}State`,
    ...describe(
      `Los datos propios de ${name} tal como quedaron después de un cambio; nulo lo que entonces no se guardaba.`,
      `The own fields of ${name} as they were after a change; null where something was not kept then.`,
    ),
    fields: Object.fromEntries(fields),
  });
}

function resolve(schema: GraphQLSchema, type: string, history: AnyHistory): void {
  const key = keyOf(history);
  const unknown = Object.fromEntries(columnsOf(history).map((column) => [column, null]));
  const page: Resolver<Row, PageArguments & { until?: string | null }, Page<EntityChange>> = (
    row,
    { until = null, ...args },
    { histories },
  ) => histories.of({ type, id: String(row[key]) }, until, args);
  const version: Resolver<Row, unknown, Promise<number>> = (row, _given, { histories }) =>
    histories.versionOf({ type, id: String(row[key]) });
  // PostgreSQL writes an instant in a form of its own.
  const at: Resolver<EntityChange, unknown, string> = (change) => new Date(change.at).toISOString();
  const actorName: Resolver<EntityChange, unknown, string | null> = (change, _given, { principal }) =>
    mayEdit(principal, jurisdictionOf(change, history)) ? change.actorName : null;
  const state: Resolver<EntityChange, unknown, EntityState> = (change) => ({ ...unknown, ...change.state });
  setResolver(schema, type, 'version', version);
  setResolver(schema, type, 'history', page);
  setResolver(schema, `${type}Change`, 'at', at);
  setResolver(schema, `${type}Change`, 'actorName', actorName);
  setResolver(schema, `${type}Change`, 'state', state);
}

function jurisdictionOf({ id, state }: EntityChange, history: AnyHistory): string | null {
  const { jurisdiction } = history;
  const found = jurisdiction === undefined ? null : { ...state, [keyOf(history)]: id }[jurisdiction];
  return typeof found === 'string' ? found : null;
}

function setResolver<Source, Given>(
  schema: GraphQLSchema,
  type: string,
  name: string,
  resolver: Resolver<Source, Given, unknown>,
): void {
  const field = objectType(schema, type).getFields()[name];
  if (field !== undefined) field.resolve = resolver;
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`no type ${name} for a history`);
  return type;
}
