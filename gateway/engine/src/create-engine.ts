/** The engine: a supergraph and an operation in, a result out. Everything that does I/O is an argument. */
import type { ExecutionResult, GraphQLScalarType, GraphQLSchema } from 'graphql';
import type { EntityScope } from './entity-scope.type.js';
import { type EngineRequest, executeOperation } from './execute-operation.js';
import { type ExplainRequest, explainOperation } from './explain/explain-operation.js';
import type { ExplainedNode } from './explain/explained-plan.type.js';
import type { Subgraph } from './fetch/fetch-into.js';
import { ExecutableCache } from './operation/executable-cache.js';
import { OperationCache } from './operation/operation-cache.js';
import { Facts } from './plan/facts.js';
import { atOnce, oneByOne, type Steps } from './steps.js';
import { readingSupergraph, type Supergraph } from './supergraph/read-supergraph.js';
import type { SubgraphFailure, Transport } from './transport.type.js';

export interface EngineOptions {
  readonly supergraphSdl: string;
  /** Called once for each subgraph. */
  readonly transportOf: (subgraph: { readonly name: string; readonly url: string }) => Transport;
  /** Of which entities a subgraph may be asked; of all where there is none. Called once for each subgraph. */
  readonly scopeOf?: (subgraph: string) => EntityScope | undefined;
  /** Told of every transport that failed, answer that was malformed, and error without a code; of one request often. */
  readonly onSubgraphFailure?: (failure: SubgraphFailure) => void;
  /** Whether an answer that holds what nobody asked for is told as a failure; of none unless told. */
  readonly isWatched?: (subgraph: string) => boolean;
  /** How scalars of the graph read a reader's values; one that is not named here takes any. */
  readonly scalars?: readonly GraphQLScalarType[];
  /** Approximate bytes that prepared operations, plans and compiled code may take; 64 MiB unless told. */
  readonly cacheBytes?: number;
}

export interface Engine {
  /** What readers may ask, with descriptions: for validation, introspection and printing. */
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
  /** Never rejects: what goes wrong is in the result's errors, each with a code of the table of problems. */
  execute(request: EngineRequest): Promise<ExecutionResult>;
  /** How an operation is answered; undefined where there is nothing to fetch. Throws where no plan can be. */
  explain(request: ExplainRequest): ExplainedNode | undefined;
}

const CACHE_BYTES = 64 * 1024 * 1024;

/** Until it is worth the fraction of a millisecond that making code takes. */
const OBJECTS_UNTIL_COMPILED = 200;

/** Takes some 50 ms of synchronous work for each 500 kB. Throws on SDL that is not a supergraph. */
export function createEngine(options: EngineOptions): Engine {
  return atOnce(creatingEngine(options));
}

/**
 * The same, for a process that answers meanwhile: a large supergraph holds it up for no longer than a step.
 *
 * @param rest settles when the next step may begin
 */
export function createEngineInSteps(options: EngineOptions, rest: () => Promise<unknown>): Promise<Engine> {
  return oneByOne(creatingEngine(options), rest);
}

/** @param objectsUntilCompiled objects of one place that are walked through before code is made for it */
export function* creatingEngine(
  options: EngineOptions,
  objectsUntilCompiled = OBJECTS_UNTIL_COMPILED,
): Steps<Engine> {
  const { supergraphSdl, cacheBytes = CACHE_BYTES } = options;
  const supergraph = yield* readingSupergraph(supergraphSdl, options.scalars ?? []);
  const context = {
    supergraph,
    subgraphs: subgraphsOf(supergraph, options),
    facts: new Facts(supergraph),
    objectsUntilCompiled,
  };
  const parts = {
    schema: supergraph.publicSchema,
    operations: new OperationCache(cacheBytes / 2, supergraph.fieldNames),
    executables: new ExecutableCache(cacheBytes / 2, context),
  };
  return {
    schema: supergraph.publicSchema,
    supergraphSdl,
    execute: (request) => executeOperation(request, parts),
    explain: (request) => explainOperation(request, parts.operations, context),
  };
}

/** By the key of the supergraph. */
function subgraphsOf(
  { graphs }: Supergraph,
  { transportOf, scopeOf, isWatched, onSubgraphFailure: onFailure = () => undefined }: EngineOptions,
): ReadonlyMap<string, Subgraph> {
  return new Map(
    graphs.map(({ key, name, url }) => [
      key,
      {
        name,
        graph: key,
        transport: transportOf({ name, url }),
        scope: scopeOf?.(name),
        isWatched: isWatched?.(name) ?? false,
        onFailure,
      },
    ]),
  );
}
