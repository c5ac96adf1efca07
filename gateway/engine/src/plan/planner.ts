/** The Rust planner, behind the one question that the engine asks it. */
import { type PlanNode, QueryPlanner } from '@graphql-hive/router-query-planner';

/** The plan of an operation without conditions; undefined where there is nothing to fetch. */
export type Plan = (operation: string) => Promise<PlanNode | undefined>;

/** No progressive @override is active: a field with a label stays with the subgraph that it is taken from. */
const NO_LABELS: ReadonlySet<string> = new Set();

/** Throws on SDL that is not a supergraph. */
export function createPlanner(supergraphSdl: string): Plan {
  const planner = new QueryPlanner(supergraphSdl);
  return async (operation) => (await planner.planAsync(operation, null, new Set(NO_LABELS), 0)).node;
}
