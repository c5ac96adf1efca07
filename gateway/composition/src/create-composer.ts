/** Judges and composes, one at a time, each in a process that ends with it. */
import {
  type ComposedSupergraph,
  CompositionError,
  GrafoError,
  type RecordedOperation,
  type SubgraphSchema,
} from '@grafo-abierto/schema';
import type { PluginAnswer } from './job/answer.type.js';
import type { Graph, PluginCandidate } from './job/job.type.js';
import { type JobLimits, runJob } from './process/run-job.js';

export interface ComposerOptions extends Partial<JobLimits> {
  /** How many jobs may wait for their turn; as many as come unless told. */
  readonly waiting?: number;
  /** By which it is known whether the sunset of something is over. */
  readonly now?: () => Date;
}

export interface Composer {
  /**
   * Whether a plugin may join the graph of these subgraphs, what the graph is with it, and what that changes for
   * whoever runs these operations.
   *
   * @throws GrafoError `GRAFO_COMPOSITION_TIMEOUT`, `GRAFO_COMPOSITION_MEMORY`, `GRAFO_COMPOSITION_FAILED`,
   * `GRAFO_COMPOSITION_BUSY`
   */
  check(candidate: PluginCandidate, graph: Graph, options?: CheckOptions): Promise<PluginAnswer>;
  /**
   * As `composeSupergraph`.
   *
   * @throws CompositionError, and the same as `check`
   */
  compose(subgraphs: readonly SubgraphSchema[], signal?: AbortSignal): Promise<ComposedSupergraph>;
}

export interface CheckOptions {
  /** What clients run; without it nothing is known to break. */
  readonly operations?: readonly RecordedOperation[];
  readonly signal?: AbortSignal;
}

/** The core with 240 plugins was seen to take 18 s of a processor and 400 MB; a busy machine takes ten times as long. */
const LIMITS: JobLimits = { deadlineMs: 180_000, memoryMb: 1024 };

export function createComposer({
  waiting = Number.POSITIVE_INFINITY,
  now = () => new Date(),
  ...own
}: ComposerOptions = {}): Composer {
  const limits = { ...LIMITS, ...own };
  const today = () => now().toISOString().slice(0, 10);
  const inTurn = takeTurns(waiting);
  return {
    check: (candidate, graph, { operations = [], signal = new AbortController().signal } = {}) =>
      inTurn(() => runJob({ kind: 'check', candidate, graph, operations, today: today() }, limits, signal)),
    compose: async (subgraphs, signal = new AbortController().signal) => {
      const { supergraph, problems } = await inTurn(() =>
        runJob({ kind: 'compose', subgraphs }, limits, signal),
      );
      if (supergraph === undefined) throw new CompositionError(problems);
      return supergraph;
    },
  };
}

/** Each begins when the one before it has ended, well or badly; more than may wait are refused at once. */
function takeTurns(waiting: number): <Result>(run: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let begun = 0;
  return async (run) => {
    if (begun > waiting) throw new GrafoError('GRAFO_COMPOSITION_BUSY');
    begun++;
    const turn = last.then(run, run);
    last = turn;
    try {
      return await turn;
    } finally {
      begun--;
    }
  };
}
