/**
 * Turns what went wrong while a request ran into the errors of its response: each at a path that the reader
 * knows, few enough to be read, and none for a null that another error explains already.
 */
import type { GraphQLError } from 'graphql';
import type { DraftObject } from '../draft/draft-object.js';

import type { Violation } from '../projection/completion.js';
import type { SelectionProjection } from '../projection/selection-projection.js';
import { engineError } from './engine-error.js';
import { PathTrie } from './path-trie.js';
import type { FetchReport, Problem } from './problem.js';
import { readerPath } from './reader-path.js';

/** Of one fetch; the last one's parameter `more` counts the rest. */
export const MAXIMUM_ERRORS_PER_FETCH = 20;

export interface Outcome {
  readonly draft: DraftObject;
  readonly projection: SelectionProjection;
  readonly reports: readonly FetchReport[];
  readonly violations: readonly Violation[];
}

export function responseErrors({ draft, projection, reports, violations }: Outcome): GraphQLError[] {
  const explained = new PathTrie();
  const told = new Set<string>();
  const errors: GraphQLError[] = [];
  for (const { subgraph, problems } of reports) {
    const visible = visibleProblems(problems(), draft, projection, explained);
    const fresh = visible.filter(({ path }) => isFirst(`${subgraph} ${JSON.stringify(path)}`, told));
    errors.push(...capped(fresh, ({ code, ...details }) => engineError(code, { ...details, subgraph })));
  }
  const unexplained = violations
    .filter(({ path }) => !explained.isRelatedTo(path))
    .map(({ coordinate, path }): Problem => ({ code: 'GRAFO_FIELD_NULL', parameters: { coordinate }, path }));
  return [...errors, ...capped(unexplained, ({ code, ...details }) => engineError(code, details))];
}

/**
 * A problem of what the reader did not ask for is told at the object that needed it, and only where the fetch
 * has nothing in that object to tell about what the reader did ask for.
 */
function visibleProblems(
  problems: Iterable<Problem>,
  draft: DraftObject,
  projection: SelectionProjection,
  explained: PathTrie,
): readonly Problem[] {
  const own = new PathTrie();
  const whole: Problem[] = [];
  const cut: Problem[] = [];
  for (const problem of problems) {
    const { path, isWhole } = readerPath(problem.path, draft, projection);
    explained.add(path);
    for (const empty of problem.besides ?? []) explained.add(readerPath(empty, draft, projection).path);
    if (isWhole) own.add(path);
    (isWhole ? whole : cut).push({ ...problem, path });
  }
  return [...whole, ...cut.filter(({ path }) => !own.hasAtOrBelow(path))];
}

function isFirst(key: string, told: Set<string>): boolean {
  return told.size < told.add(key).size;
}

function capped(problems: readonly Problem[], toError: (problem: Problem) => GraphQLError): GraphQLError[] {
  const more = problems.length - MAXIMUM_ERRORS_PER_FETCH;
  return problems
    .slice(0, MAXIMUM_ERRORS_PER_FETCH)
    .map((problem, index) =>
      more > 0 && index === MAXIMUM_ERRORS_PER_FETCH - 1
        ? toError({ ...problem, parameters: { ...problem.parameters, more } })
        : toError(problem),
    );
}
