/**
 * A federation of subgraphs and a monolith over the same data, for the conformance tests: what the engine
 * answers over the first must be what graphql-js answers over the second.
 *
 * Data is plain objects with all their fields; a field with arguments, or one computed from others, is a
 * method. Every subgraph serves from them the fields that its SDL declares, and has an @external field only
 * from a representation or where it is provided, so that a plan that counts on it elsewhere fails.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeSupergraph } from '@grafo-abierto/schema';
import {
  type DocumentNode,
  defaultFieldResolver,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  parse,
  validate,
} from 'graphql';
import type { EngineOptions } from '../create-engine.js';
import { isObject } from '../fetch/merge-selected.js';
import type { Engine, EntityScope, Transport } from '../index.js';
import { PossibleTypes } from '../supergraph/possible-types.js';
import { compilingAfter } from './compiling-after.js';
import type { Data } from './data.js';
import { guardExternalFields } from './external-fields.js';
import { resolversOf } from './subgraph-resolvers.js';

type Variables = Readonly<Record<string, unknown>>;

export interface Federation {
  readonly engine: Engine;
  /** The names of the subgraphs that were asked, in order. */
  readonly asked: string[];
  /** Whether readers may ask it. */
  isValid(query: string): boolean;
  /**
   * Runs the operation on fresh data, by an engine that makes code of everything at once, or by one that never does;
   * also fails when it is not valid, or a fetch is not valid in its subgraph. */
  run(query: string, variables?: Variables, way?: 'code' | 'loops'): Promise<ExecutionResult>;
  /** The same by graphql-js, over the whole data. */
  runMonolith(query: string, variables?: Variables): Promise<ExecutionResult>;
}

const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@external", "@requires", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject"]
)\n`;

export interface FederationOptions {
  /** Without their `@link`. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly data: () => Data;
  /** Takes the place of a subgraph's own transport. */
  readonly transports?: (name: string, transport: Transport) => Transport;
  /** Of which entities a subgraph may be asked; of all unless told. */
  readonly scopeOf?: (name: string) => EntityScope | undefined;
}

export function federate({ subgraphs, ...options }: FederationOptions): Federation {
  return federateComposed({
    ...options,
    supergraphSdl: compose(subgraphs),
    sdlOf: (name) => LINK + subgraphs[name],
  });
}

export interface ComposedOptions extends Omit<FederationOptions, 'subgraphs'> {
  readonly supergraphSdl: string;
  readonly sdlOf: (subgraph: string) => string;
}

export function federateComposed(composed: ComposedOptions): Federation {
  const { supergraphSdl, sdlOf, data, transports, scopeOf } = composed;
  const possibleTypes = new PossibleTypes(parse(supergraphSdl));
  const state = { data: data() };
  const asked: string[] = [];
  const options: EngineOptions = {
    supergraphSdl,
    ...(scopeOf && { scopeOf }),
    transportOf: ({ name }) => {
      const typeDefs = parse(sdlOf(name));
      const resolvers = resolversOf(typeDefs, { name, data: () => state.data, possibleTypes });
      const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
      guardExternalFields(schema, typeDefs);
      const own = inProcess(name, schema);
      const transport = transports?.(name, own) ?? own;
      return (request) => {
        asked.push(name);
        return transport(request);
      };
    },
  };
  const engine = compilingAfter(Number.POSITIVE_INFINITY, options);
  const compiling = compilingAfter(0, options);
  const read = readOnce(engine.schema);
  return {
    engine,
    asked,
    isValid: (query) => read(query).invalid === undefined,
    run(query, variables = {}, way = 'loops') {
      state.data = data();
      asked.length = 0;
      const { document, invalid } = read(query);
      if (invalid) throw invalid;
      return (way === 'code' ? compiling : engine).execute({ document, variables, context: undefined });
    },
    async runMonolith(query, variables = {}) {
      const whole = data();
      const { document } = read(query);
      const isMutation = document.definitions.some(
        (node) => 'operation' in node && node.operation === 'mutation',
      );
      const rootValue = isMutation ? whole.Mutation : whole.Query;
      const fieldResolver = visibleIn(engine.schema);
      return execute({
        schema: engine.schema,
        document,
        rootValue,
        variableValues: variables,
        fieldResolver,
      });
    },
  };
}

/** Parses and validates; once, where the same operation is asked several times in a row. */
function readOnce(schema: GraphQLSchema) {
  let last: { query: string; document: DocumentNode; invalid: GraphQLError | undefined } | undefined;
  return (query: string) => {
    if (last?.query === query) return last;
    const document = parse(query);
    const [invalid] = validate(schema, document, undefined, { maxErrors: 1 });
    last = { query, document, invalid };
    return last;
  };
}

/** The monolith shows null where its data is of a type that readers may not see. */
function visibleIn(schema: GraphQLSchema): GraphQLFieldResolver<unknown, unknown> {
  const visible = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visible);
    return isObject(value) && !schema.getType(String(value['__typename'])) ? null : value;
  };
  return (source, args, context, info) => {
    const value: unknown = defaultFieldResolver(source, args, context, info);
    return isAbstractType(getNamedType(info.returnType)) ? visible(value) : value;
  };
}

export function compose(subgraphs: Readonly<Record<string, string>>): string {
  const schemas = Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    url: `inproc://${name}`,
    sdl: LINK + sdl,
  }));
  return composeSupergraph(schemas).sdl;
}

/** Frozen, since a subgraph of the same process hands over its own objects. */
function inProcess(name: string, schema: GraphQLSchema): Transport {
  return async ({ query, variables }) => {
    const document = parse(query);
    const [invalid] = validate(schema, document);
    if (invalid) throw new Error(`${name} was asked what it does not have: ${invalid.message} in ${query}`);
    const result = await execute({ schema, document, variableValues: variables });
    return deepFreeze(result);
  };
}

export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
