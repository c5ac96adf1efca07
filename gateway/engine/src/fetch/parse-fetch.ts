/** Parses the operation of a plan's fetch, for the compilers of root and entity fetches. */
import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import { getOperationAST, type OperationTypeNode, parse, print, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../selection/collect-fields.js';
import type { Supergraph } from '../supergraph/read-supergraph.js';
import type { SubgraphRequest } from '../transport.type.js';
import type { ShapeContext } from './answer-shape.js';
import { disambiguate } from './disambiguate.js';
import type { Subgraph } from './fetch-into.js';
import type { Run } from './run.js';

/** What compiling any part of a plan needs to know. */
export interface FetchContext {
  readonly supergraph: Supergraph;
  /** By the name that plans use. */
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** Told the approximate bytes of what was compiled, for the cache that holds it. */
  readonly onCompiled: (bytes: number) => void;
}

/** About what the syntax tree of a fetch takes. */
const BYTES_PER_CHARACTER = 40;

export interface ParsedFetch {
  readonly subgraph: Subgraph;
  readonly kind: OperationTypeNode;
  readonly selectionSet: SelectionSetNode;
  readonly shapeContext: ShapeContext;
  /** What the subgraph is asked. */
  readonly text: string;
  readonly node: FetchNode | BatchFetchNode;
}

export function parseFetch(node: FetchNode | BatchFetchNode, context: FetchContext): ParsedFetch {
  const subgraph = context.subgraphs.get(node.serviceName);
  if (!subgraph) throw new Error(`The plan names ${node.serviceName}, which the supergraph does not.`);
  context.onCompiled(node.operation.length * BYTES_PER_CHARACTER);
  const { supergraph, onCompiled } = context;
  const { graph } = subgraph;
  const planned = parse(node.operation, { noLocation: true });
  const { document, keys } = disambiguate(planned, graph, supergraph);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The plan has a fetch without an operation.');
  const shapeContext = { supergraph, onCompiled, graph, keys, fragments: fragmentsOf(document.definitions) };
  const { operation: kind, selectionSet } = operation;
  const text = document === planned ? node.operation : print(document);
  return { subgraph, kind, selectionSet, shapeContext, text, node };
}

export function requestOf(
  { node, kind, text }: ParsedFetch,
  run: Run,
  representations?: Readonly<Record<string, unknown>>,
): SubgraphRequest {
  const variables: Record<string, unknown> = { ...representations };
  for (const name of node.variableUsages ?? [])
    if (Object.hasOwn(run.variables, name)) variables[name] = run.variables[name];
  const request = { query: text, variables, kind, context: run.context };
  return node.operationName ? { ...request, operationName: node.operationName } : request;
}
