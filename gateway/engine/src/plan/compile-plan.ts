/** Compiles a query plan into one step that runs it: sequences, parallels and fetches. */
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { compileBatchFetch, compileFlattenedFetch } from '../fetch/entity-fetch.js';
import type { FetchContext } from '../fetch/parse-fetch.js';
import { compileRootFetch } from '../fetch/root-fetch.js';
import type { Run, Step } from '../fetch/run.js';

export function compilePlan(node: PlanNode, context: FetchContext): Step {
  const compile = (child: PlanNode) => compilePlan(child, context);
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map(compile));
    case 'Parallel':
      return inParallel(node.nodes.map(compile));
    case 'Fetch':
      return compileRootFetch(node, context);
    case 'Flatten':
      return compileFlattenedFetch(node, context);
    case 'BatchFetch':
      return compileBatchFetch(node, context);
    // Conditions are resolved before an operation is planned; nothing asks for @defer or subscriptions.
    default:
      throw new Error(`The plan has a ${node.kind}, which the engine does not run.`);
  }
}

/** One step after the other; without a pause where a step did not have to wait. */
export function inSequence(steps: readonly Step[]): Step {
  const runFrom = (index: number, run: Run): Promise<void> | undefined => {
    for (let next = index; next < steps.length; next++) {
      const pending = steps[next]?.(run);
      if (pending) return pending.then(() => runFrom(next + 1, run));
    }
    return undefined;
  };
  return (run) => runFrom(0, run);
}

function inParallel(steps: readonly Step[]): Step {
  return (run) => {
    const pending = steps.map((step) => step(run)).filter((promise) => promise !== undefined);
    return pending.length > 1 ? Promise.all(pending).then(() => undefined) : pending[0];
  };
}
