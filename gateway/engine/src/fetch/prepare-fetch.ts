/** Makes of a planned fetch what is sent and how its answer is read, for the compilers of root and entity fetches. */
import { type OperationTypeNode, print, type SelectionSetNode } from 'graphql';
import type { PlannedFetch } from '../plan/plan.type.js';
import type { Supergraph } from '../supergraph/read-supergraph.js';
import type { SubgraphRequest } from '../transport.type.js';
import type { ShapeContext } from './answer-shape.js';
import { disambiguate } from './disambiguate.js';
import type { Subgraph } from './fetch-into.js';
import type { Run } from './run.js';

/** What compiling any part of a plan needs to know. */
export interface FetchContext {
  readonly supergraph: Supergraph;
  /** By the key of the supergraph. */
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** Objects of one place that are walked through before code is made for it. */
  readonly objectsUntilCompiled: number;
  /** Told the approximate bytes of what was compiled, for the cache that holds it. */
  readonly onCompiled: (bytes: number) => void;
}

/** About what the syntax tree of a fetch takes. */
const BYTES_PER_CHARACTER = 40;

export interface PreparedFetch {
  readonly subgraph: Subgraph;
  readonly kind: OperationTypeNode;
  readonly selectionSet: SelectionSetNode;
  readonly shapeContext: ShapeContext;
  /** What the subgraph is asked. */
  readonly text: string;
  /** The reader's variables that it uses. */
  readonly variables: readonly string[];
}

export function prepareFetch(
  { graph, operation: planned, variables }: PlannedFetch,
  { supergraph, subgraphs, objectsUntilCompiled, onCompiled }: FetchContext,
): PreparedFetch {
  const subgraph = subgraphs.get(graph);
  if (!subgraph) throw new Error(`The plan names ${graph}, which the supergraph does not.`);
  const { operation, keys } = disambiguate(planned, graph, supergraph);
  const { operation: kind, selectionSet } = operation;
  const text = print(operation);
  onCompiled(text.length * BYTES_PER_CHARACTER);
  return {
    subgraph,
    kind,
    selectionSet,
    shapeContext: { supergraph, objectsUntilCompiled, onCompiled, graph, keys },
    text,
    variables,
  };
}

export function requestOf(
  { variables: names, kind, text }: PreparedFetch,
  run: Run,
  representations?: Readonly<Record<string, unknown>>,
): SubgraphRequest {
  const variables: Record<string, unknown> = { ...representations };
  for (const name of names) if (Object.hasOwn(run.variables, name)) variables[name] = run.variables[name];
  return { query: text, variables, kind, context: run.context };
}
