/** Plans operations: by the Rust planner, and by our own where that one is known to go wrong, or fails. */
import { type PlanNode, QueryPlanner } from '@graphql-hive/router-query-planner';
import { BREAK, type DocumentNode, print, visit } from 'graphql';
import type { Supergraph } from '../supergraph/read-supergraph.js';
import { anchorSelections } from './anchor-selections.js';
import { planThoroughly } from './thorough/plan-thoroughly.js';

/** The plan of an operation without conditions; undefined where there is nothing to fetch. */
export type Plan = (operation: DocumentNode) => Promise<PlanNode | undefined>;

/** No progressive @override is active: a field with a label stays with the subgraph that it is taken from. */
const NO_LABELS: ReadonlySet<string> = new Set();

/** The Rust planner can look for a way through a large graph for longer than any reader waits. */
const PATIENCE_MS = 1_000;

/** Throws on SDL that is not a supergraph. */
export function createPlanner(supergraphSdl: string, supergraph: Supergraph): Plan {
  const planner = new QueryPlanner(supergraphSdl);
  return async (operation) => {
    if (isDelicate(operation, supergraph)) return planThoroughly(operation, supergraph);
    try {
      const text = print(anchorSelections(operation));
      const signal = AbortSignal.timeout(PATIENCE_MS);
      return (await planner.planAsync(text, null, new Set(NO_LABELS), 0, signal)).node;
    } catch {
      return planThoroughly(operation, supergraph);
    }
  };
}

/** What the Rust planner gets wrong in silence. */
function isDelicate(operation: DocumentNode, { delicateFields }: Supergraph): boolean {
  let isFound = false;
  const found = () => {
    isFound = true;
    return BREAK;
  };
  visit(operation, {
    Field: ({ name }) => (delicateFields.has(name.value) ? found() : undefined),
    // It has variables of its own, with such names.
    VariableDefinition: ({ variable: { name } }) =>
      /^_|^representations/.test(name.value) ? found() : undefined,
  });
  return isFound;
}
