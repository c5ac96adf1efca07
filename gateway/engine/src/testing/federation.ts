/**
 * A federation of subgraphs and a monolith over the same data, for the conformance tests: what the engine
 * answers over the first must be what graphql-js answers over the second.
 *
 * Data is plain objects with all their fields; a field with arguments, or one computed from others, is a
 * method. Every subgraph serves from them the fields that its SDL declares, and gets an @external field only
 * from a representation, so that a requirement that was not sent is missed.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeSupergraph } from '@grafo-abierto/schema';
import { type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { createEngine, type Engine, type Transport } from '../index.js';
import { PossibleTypes } from '../supergraph/possible-types.js';
import type { Data } from './data.js';
import { resolversOf } from './subgraph-resolvers.js';

export interface Federation {
  readonly engine: Engine;
  /** The names of the subgraphs that were asked, in order. */
  readonly asked: string[];
  /** Runs the operation on fresh data; also fails when a fetch is not valid in its subgraph. */
  run(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** The same by graphql-js, over the whole data. */
  runMonolith(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@external", "@requires", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject"]
)\n`;

export interface FederationOptions {
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly data: () => Data;
  /** Takes the place of a subgraph's own transport. */
  readonly transports?: (name: string, transport: Transport) => Transport;
}

export function federate({ subgraphs, data, transports }: FederationOptions): Federation {
  const supergraphSdl = compose(subgraphs);
  const possibleTypes = new PossibleTypes(parse(supergraphSdl));
  const state = { data: data() };
  const asked: string[] = [];
  const engine = createEngine({
    supergraphSdl,
    transportOf: ({ name }) => {
      const typeDefs = parse(LINK + subgraphs[name]);
      const resolvers = resolversOf(typeDefs, () => state.data, possibleTypes);
      const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
      const own = inProcess(name, schema);
      const transport = transports?.(name, own) ?? own;
      return (request) => {
        asked.push(name);
        return transport(request);
      };
    },
  });
  return {
    engine,
    asked,
    run(query, variables = {}) {
      state.data = data();
      asked.length = 0;
      const document = parse(query);
      const [invalid] = validate(engine.schema, document);
      if (invalid) throw invalid;
      return engine.execute({ document, variables, context: undefined });
    },
    async runMonolith(query, variables = {}) {
      const whole = data();
      const document = parse(query);
      const isMutation = document.definitions.some(
        (node) => 'operation' in node && node.operation === 'mutation',
      );
      const rootValue = isMutation ? whole.Mutation : whole.Query;
      return execute({ schema: engine.schema, document, rootValue, variableValues: variables });
    },
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
