/** Fetches fields of entities that are in the draft already, by `_entities`. */
import { Kind, type SelectionSetNode } from 'graphql';
import { DraftLayout } from '../draft/draft-layout.js';
import { DraftPath } from '../draft/draft-path.js';
import type { PlannedEntities, PlannedFetch } from '../plan/plan.type.js';
import { responseKeyOf } from '../selection/collect-fields.js';
import { AnswerShape } from './answer-shape.js';
import type { EntityGroup } from './entity-group.js';
import { EntityTarget } from './entity-target.js';
import { fetchInto } from './fetch-into.js';
import { type FetchContext, type PreparedFetch, requestOf } from './prepare-fetch.js';
import { RepresentationBuilder } from './representation.js';
import type { Step } from './run.js';

export function layOutEntities({ entities }: PlannedFetch, fetch: PreparedFetch, layout: DraftLayout): void {
  for (const { key, paths, type } of entities)
    for (const path of paths) layout.at(path).add(selectionOf(key, fetch), fetch.shapeContext.keys, type);
}

export function compileEntityFetch(
  planned: PlannedFetch,
  fetch: PreparedFetch,
  layout: DraftLayout,
  context: FetchContext,
): Step {
  const groups = planned.entities.map((entities) => compileGroup(entities, fetch, layout, context));
  const { possibleTypes } = context.supergraph;
  return (run) => {
    const target = new EntityTarget(groups, run.draft, possibleTypes);
    if (target.isEmpty) return undefined;
    return fetchInto(target, fetch.subgraph, requestOf(fetch, run, target.variables), run);
  };
}

function compileGroup(
  { key, variable, paths, type: wanted, knownAs, requires }: PlannedEntities,
  fetch: PreparedFetch,
  whole: DraftLayout,
  context: FetchContext,
): EntityGroup {
  const { possibleTypes, entityKeys } = context.supergraph;
  const { shapeContext } = fetch;
  const toldType = knownAs === wanted ? undefined : knownAs;
  const selectionSet = selectionOf(key, fetch);
  const layout = DraftLayout.together(paths.map((path) => whole.at(path)));
  const shapes = new Map<string, AnswerShape>();
  return {
    key,
    variable,
    toldType,
    scope: fetch.subgraph.scope,
    paths: paths.map((path) => new DraftPath(path, possibleTypes)),
    keys: shapeContext.keys,
    builder: new RepresentationBuilder(requires, possibleTypes, (type) =>
      entityKeys.of(shapeContext.graph, toldType ?? type),
    ),
    shapeOf(type: string) {
      const shape = shapes.get(type) ?? new AnswerShape(shapeContext, type, [selectionSet], layout);
      shapes.set(type, shape);
      return shape;
    },
  };
}

function selectionOf(key: string, { selectionSet }: PreparedFetch): SelectionSetNode {
  for (const selection of selectionSet.selections)
    if (selection.kind === Kind.FIELD && responseKeyOf(selection) === key && selection.selectionSet)
      return selection.selectionSet;
  throw new Error(`The plan's fetch has no ${key}.`);
}
