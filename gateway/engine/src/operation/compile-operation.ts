/** Plans and compiles an operation whose conditions are decided: what it takes to run it, any number of times. */
import type { DocumentNode } from 'graphql';
import type { Subgraph } from '../fetch/fetch-into.js';
import type { Step } from '../fetch/run.js';
import { compilePlan, inSequence } from '../plan/compile-plan.js';
import type { Facts } from '../plan/facts.js';
import { SelectionProjection } from '../projection/selection-projection.js';
import { fragmentsOf } from '../selection/collect-fields.js';
import type { Supergraph } from '../supergraph/read-supergraph.js';
import { planParts } from './plan-parts.js';

export interface Executable {
  readonly run: Step;
  readonly projection: SelectionProjection;
  /** The name of the operation's root type. */
  readonly rootType: string;
  /** To be answered from the public schema. */
  readonly introspection: DocumentNode | undefined;
}

export interface CompileContext {
  readonly supergraph: Supergraph;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** What planning knows of the supergraph. */
  readonly facts: Facts;
  /** Objects of one place that are walked through before code is made for it. */
  readonly objectsUntilCompiled: number;
}

/** `onCompiled` is told approximate bytes: now, and whenever a run meets a type for the first time. */
export function compileOperation(
  document: DocumentNode,
  { supergraph, subgraphs, facts, objectsUntilCompiled }: CompileContext,
  onCompiled: (bytes: number) => void,
): Executable {
  const { operation, root, introspection, parts } = planParts(document, { supergraph, facts });
  const fragments = fragmentsOf(document.definitions);
  const context = { supergraph, subgraphs, objectsUntilCompiled, onCompiled };
  const steps = parts.map((plan) => compilePlan(plan, context));
  const { publicSchema: schema, possibleTypes } = supergraph;
  const projection = new SelectionProjection(
    { schema, possibleTypes, fragments, objectsUntilCompiled, onCompiled },
    root,
    [operation.selectionSet],
  );
  return { run: inSequence(steps), projection, rootType: root.name, introspection };
}
