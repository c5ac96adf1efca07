/** Fetches root fields: the beginning of every plan, and each step of a mutation. */
import type { DraftLayout } from '../draft/draft-layout.js';
import type { DraftObject } from '../draft/draft-object.js';
import type { Path } from '../draft/draft-path.js';
import type { PossibleTypes } from '../supergraph/possible-types.js';
import type { AnswerObject } from './answer-field.type.js';
import type { AnswerFields } from './answer-fields.js';
import { AnswerShape, draftKeyOf } from './answer-shape.js';
import { emptyPaths } from './empty-paths.js';
import type { Faults } from './faults.js';
import { type FetchTarget, fetchInto } from './fetch-into.js';
import { Merge } from './merge-selected.js';
import { type FetchContext, type PreparedFetch, requestOf } from './prepare-fetch.js';
import type { Step } from './run.js';
import { StraySearch } from './stray-fields.js';

export function layOutRoot({ selectionSet, shapeContext }: PreparedFetch, layout: DraftLayout): void {
  layout.add(selectionSet, shapeContext.keys);
}

export function compileRootFetch(fetch: PreparedFetch, layout: DraftLayout, context: FetchContext): Step {
  const { possibleTypes } = context.supergraph;
  const { keys } = fetch.shapeContext;
  const rootType = context.supergraph.publicSchema.getRootType(fetch.kind)?.name ?? '';
  const shape = new AnswerShape(fetch.shapeContext, rootType, [fetch.selectionSet], layout);
  const fields = shape.fieldsOf(rootType);
  return (run) =>
    fetchInto(
      new RootTarget(run.draft, fields, keys, possibleTypes, rootType),
      fetch.subgraph,
      requestOf(fetch, run),
      run,
    );
}

class RootTarget implements FetchTarget {
  #isEmptiedTold = false;

  constructor(
    private readonly draft: DraftObject,
    private readonly fields: AnswerFields,
    private readonly keys: ReadonlyMap<string, string>,
    private readonly possibleTypes: PossibleTypes,
    private readonly rootType: string,
  ) {}

  merge(data: AnswerObject, faults: Faults): void {
    this.fields.fill(this.draft, data, new Merge(this.possibleTypes, faults));
  }

  strays(data: AnswerObject): boolean {
    return new StraySearch().in(data, this.fields, this.rootType);
  }

  *unfilled(): Generator<Path> {
    let isFilled = true;
    for (const path of emptyPaths(this.draft, this.fields.list, [])) {
      isFilled = false;
      yield path;
    }
    if (isFilled) yield [];
  }

  locateFault(path: Path): readonly Path[] {
    return [path];
  }

  locateError(path: Path): readonly Path[] {
    const [first] = path;
    if (!this.fields.list.some(({ answerKey }) => answerKey === first)) return [];
    return [path.map((key) => draftKeyOf(key, this.keys))];
  }

  /** A null that may not be at one root field takes all the others of the fetch with it. */
  emptiedBy(): Iterable<Path> {
    if (this.#isEmptiedTold) return [];
    this.#isEmptiedTold = true;
    return emptyPaths(this.draft, this.fields.list, []);
  }
}
