/**
 * Keeps what operations were compiled to, bounded in bytes. An operation is compiled for each combination of
 * its @skip and @include variables that readers send, and further when it meets a type for the first time.
 */
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { isCompositeType } from 'graphql';
import type { Subgraph } from '../fetch/fetch-into.js';
import type { Step } from '../fetch/run.js';
import { compilePlan, inSequence } from '../plan/compile-plan.js';
import { SelectionProjection } from '../projection/selection-projection.js';
import { isIncludedWith } from '../selection/conditions.js';
import type { Supergraph } from '../supergraph/read-supergraph.js';
import { BoundedCache } from './bounded-cache.js';
import type { PlannedOperation } from './operation-cache.js';

export interface Executable {
  readonly run: Step;
  readonly projection: SelectionProjection;
  /** The name of the operation's root type. */
  readonly rootType: string;
  /** To be called after each run, since a run can compile more. */
  readonly settle: () => void;
}

interface Entry {
  readonly executable: Executable;
  readonly size: { bytes: number };
}

export class ExecutableCache {
  readonly #cache: BoundedCache<Entry>;

  constructor(
    maximumBytes: number,
    private readonly supergraph: Supergraph,
    private readonly subgraphs: ReadonlyMap<string, Subgraph>,
  ) {
    this.#cache = new BoundedCache(maximumBytes, ({ size }) => size.bytes);
  }

  get bytes(): number {
    return this.#cache.bytes;
  }

  async get(operation: PlannedOperation, variables: Readonly<Record<string, unknown>>): Promise<Executable> {
    const isTrue = (variable: string) => variables[variable] === true;
    const key = `${operation.id} ${operation.conditionVariables.map((name) => (isTrue(name) ? 1 : 0)).join('')}`;
    const known = this.#cache.get(key);
    if (known) return known.executable;
    const plans = await operation.plans();
    const size = { bytes: 0 };
    const executable = this.#compile(operation, plans, variables, size, () => this.#cache.reweigh(key));
    this.#cache.set(key, { executable, size });
    return executable;
  }

  #compile(
    { operation, fragments, conditionVariables }: PlannedOperation,
    plans: readonly PlanNode[],
    variables: Readonly<Record<string, unknown>>,
    size: { bytes: number },
    settle: () => void,
  ): Executable {
    const { supergraph, subgraphs } = this;
    // Not a closure over the variables themselves: they are one reader's, and the executable is everyone's.
    const trueVariables = new Set(conditionVariables.filter((name) => variables[name] === true));
    const isTrue = (variable: string) => trueVariables.has(variable);
    const onCompiled = (bytes: number) => {
      size.bytes += bytes;
    };
    const shared = { isIncluded: isIncludedWith(isTrue), onCompiled };
    const steps = plans.map((plan) => compilePlan(plan, { ...shared, supergraph, subgraphs, isTrue }));
    const root = supergraph.publicSchema.getRootType(operation.operation);
    if (!isCompositeType(root)) throw new Error(`The schema has no ${operation.operation}.`);
    const projection = new SelectionProjection(
      { ...shared, fragments, schema: supergraph.publicSchema, possibleTypes: supergraph.possibleTypes },
      root,
      [operation.selectionSet],
    );
    return { run: inSequence(steps), projection, rootType: root.name, settle };
  }
}
