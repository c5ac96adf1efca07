/** Tells how an operation is answered without answering it. */
import { print } from 'graphql';
import type { EngineRequest } from '../execute-operation.js';
import { disambiguate } from '../fetch/disambiguate.js';
import { coerceVariables } from '../operation/coerce-variables.js';
import type { CompileContext } from '../operation/compile-operation.js';
import type { OperationCache } from '../operation/operation-cache.js';
import { planParts } from '../operation/plan-parts.js';
import { resolveConditions } from '../operation/resolve-conditions.js';
import type { PlannedEntities, PlannedFetch, PlanPath } from '../plan/plan.type.js';
import type { ExplainedEntities, ExplainedFetch, ExplainedNode } from './explained-plan.type.js';

/** What is told of an operation does not depend on who asks. */
export type ExplainRequest = Omit<EngineRequest, 'context'>;

/** Undefined where there is nothing to fetch. Throws where no plan can be. */
export function explainOperation(
  { document, operationName, variables = {} }: ExplainRequest,
  operations: OperationCache,
  context: CompileContext,
): ExplainedNode | undefined {
  const known = operations.get(document, operationName);
  if (!known) return undefined;
  const coerced = coerceVariables(context.supergraph.publicSchema, known.operation, variables);
  const values: Readonly<Record<string, unknown>> = coerced.errors ? {} : coerced.variables;
  const { parts } = planParts(
    resolveConditions(known.document, (name) => values[name] === true),
    context,
  );
  let count = 0;
  const nodes = parts.map((plan) => {
    const before = count;
    count += plan.length;
    return inStages(plan.map((fetch, at) => explainFetch(fetch, before + at + 1, before + 1, context)));
  });
  return nodes.length === 0 ? undefined : group('sequence', nodes);
}

function explainFetch(
  { graph, operation, after, entities }: PlannedFetch,
  id: number,
  first: number,
  { supergraph, subgraphs }: CompileContext,
): ExplainedFetch {
  return {
    kind: 'fetch',
    id,
    subgraph: subgraphs.get(graph)?.name ?? graph,
    operation: print(disambiguate(operation, graph, supergraph).operation),
    after: after.map((place) => first + place),
    entities: entities.map(explainEntities),
  };
}

function explainEntities({ type, paths, requires }: PlannedEntities): ExplainedEntities {
  return { type, paths: paths.map(pathText), requires: print(requires) };
}

function pathText(path: PlanPath): string {
  return path
    .map((segment) => {
      if (segment === '@') return segment;
      return 'field' in segment ? segment.field : `(${segment.type})`;
    })
    .join('.');
}

/** Those that wait for as many others one after another are beside each other. */
function inStages(fetches: readonly ExplainedFetch[]): ExplainedNode {
  const stageOf = new Map<number, number>();
  const stages: ExplainedFetch[][] = [];
  for (const fetch of fetches) {
    const stage = Math.max(-1, ...fetch.after.map((id) => stageOf.get(id) ?? 0)) + 1;
    stageOf.set(fetch.id, stage);
    stages[stage] = [...(stages[stage] ?? []), fetch];
  }
  return group(
    'sequence',
    stages.map((stage) => group('parallel', stage)),
  );
}

function group(kind: 'sequence' | 'parallel', nodes: readonly ExplainedNode[]): ExplainedNode {
  const [only] = nodes;
  return only !== undefined && nodes.length === 1 ? only : { kind, nodes };
}
