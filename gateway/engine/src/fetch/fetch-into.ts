/**
 * Asks one subgraph and merges its answer, or reports why there is none: the one place where what a subgraph
 * says enters the engine.
 */
import type { Path } from '../draft/draft-path.js';
import type { EntityScope } from '../entity-scope.type.js';
import type { FetchReport, Problem } from '../errors/problem.js';
import { readSubgraphError } from '../errors/subgraph-error.js';
import type { SubgraphFailure, SubgraphRequest, Transport } from '../transport.type.js';
import type { AnswerObject } from './answer-field.type.js';
import { Faults } from './faults.js';
import { isObject } from './merge-selected.js';
import type { Run } from './run.js';

export interface Subgraph {
  readonly name: string;
  /** The key by which the supergraph's directives name it. */
  readonly graph: string;
  readonly transport: Transport;
  /** Undefined where it may be asked for every entity. */
  readonly scope: EntityScope | undefined;
  readonly onFailure: (failure: SubgraphFailure) => void;
  /** Whether an answer that holds what nobody asked for is told as a failure. */
  readonly isWatched: boolean;
}

/** The part of the draft that a fetch fills. */
export interface FetchTarget {
  merge(data: AnswerObject, faults: Faults): void;
  /** Whether the answer holds what was not asked, as far as it was looked through. */
  strays(data: AnswerObject): boolean;
  /** What is still empty of what the fetch was going to fill; never nothing. */
  unfilled(): Iterable<Path>;
  /** Where in the draft a fault of the merge is. */
  locateFault(path: Path): Iterable<Path>;
  /** Where in the draft a path of the subgraph's answer is; nothing if the path leads nowhere. */
  locateError(path: Path): Iterable<Path>;
  /** What an error at a path of the answer may have left empty around it, each told once. */
  emptiedBy(path: Path): Iterable<Path>;
}

/** More errors than this from one fetch say nothing more. */
const MAXIMUM_ERRORS = 1_000;

export function fetchInto(
  target: FetchTarget,
  subgraph: Subgraph,
  request: SubgraphRequest,
  run: Run,
): Promise<void> | undefined {
  const onFailure = (cause: unknown) => subgraph.onFailure({ subgraph: subgraph.name, cause, request });
  const fetched = { target, subgraph, onFailure };
  const settle = (result: unknown) => void run.reports.push(...accept(result, fetched));
  const fail = (cause: unknown) => {
    onFailure(cause);
    run.reports.push(reportEverywhere('GRAFO_SUBGRAPH_UNAVAILABLE', target, subgraph));
  };
  let result: unknown;
  try {
    result = subgraph.transport(request);
  } catch (cause) {
    fail(cause);
    return undefined;
  }
  if (isThenable(result)) return result.then(settle, fail);
  settle(result);
  return undefined;
}

interface Fetched {
  readonly target: FetchTarget;
  readonly subgraph: Subgraph;
  readonly onFailure: (cause: unknown) => void;
}

function accept(result: unknown, fetched: Fetched): readonly FetchReport[] {
  const { target, subgraph, onFailure } = fetched;
  const errors = isObject(result) ? (result['errors'] ?? []) : undefined;
  const data = isObject(result) ? (result['data'] ?? null) : undefined;
  if (
    !Array.isArray(errors) ||
    !(data === null || isObject(data)) ||
    (data === null && errors.length === 0)
  ) {
    onFailure(new Error('The answer is not a GraphQL response.'));
    return [reportEverywhere('GRAFO_SUBGRAPH_MALFORMED', target, subgraph)];
  }
  const reports: FetchReport[] = [];
  if (errors.length > 0) reports.push(reportErrors(errors, fetched));
  if (data !== null) {
    const faults = new Faults();
    target.merge(data, faults);
    if (faults.found.length > 0) reports.push(reportFaults(faults, fetched));
    if (subgraph.isWatched && target.strays(data)) onFailure(new Error('The answer has what was not asked.'));
  }
  return reports;
}

function reportErrors(errors: readonly unknown[], { target, subgraph, onFailure }: Fetched): FetchReport {
  const read = errors.slice(0, MAXIMUM_ERRORS).map((error) => {
    const known = readSubgraphError(error, subgraph.name);
    if (known.code === 'GRAFO_SUBGRAPH_FAILED') onFailure(error);
    return known;
  });
  return {
    subgraph: subgraph.name,
    *problems(): Generator<Problem> {
      for (const { code, parameters, path } of read) {
        const located = path ? [...target.locateError(path)] : [];
        const besides = path ? target.emptiedBy(path) : [];
        for (const at of located.length > 0 ? located : target.unfilled())
          yield { code, parameters, path: at, besides };
      }
    },
  };
}

function reportFaults(faults: Faults, { target, subgraph, onFailure }: Fetched): FetchReport {
  const [first] = faults.found;
  onFailure(new Error(`The answer has ${faults.found.length} fault(s). The first: ${first?.reason}.`));
  return {
    subgraph: subgraph.name,
    *problems(): Generator<Problem> {
      for (const fault of faults.found) yield* malformedAt(target.locateFault(fault.path), subgraph.name);
    },
  };
}

function* malformedAt(paths: Iterable<Path>, subgraph: string): Generator<Problem> {
  for (const path of paths) yield { code: 'GRAFO_SUBGRAPH_MALFORMED', parameters: { subgraph }, path };
}

function reportEverywhere(code: Problem['code'], target: FetchTarget, { name }: Subgraph): FetchReport {
  return {
    subgraph: name,
    *problems(): Generator<Problem> {
      for (const path of target.unfilled()) yield { code, parameters: { subgraph: name }, path };
    },
  };
}

function isThenable(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
