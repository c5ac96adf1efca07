/** Fetches fields of entities that are in the draft already, by `_entities`. */
import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FlattenNode,
  OutputRewrite,
} from '@graphql-hive/router-query-planner';
import { Kind, type SelectionSetNode } from 'graphql';
import { DraftPath } from '../draft/draft-path.js';
import { responseKeyOf } from '../selection/collect-fields.js';
import { AnswerShape } from './answer-shape.js';
import type { EntityGroup } from './entity-group.js';
import { EntityTarget } from './entity-target.js';
import { fetchInto } from './fetch-into.js';
import { compileInputRewrites, interfaceSetBy } from './input-rewrites.js';
import { type FetchContext, type ParsedFetch, parseFetch, requestOf } from './parse-fetch.js';
import { compileRenames, draftKeys } from './renames.js';
import { RepresentationBuilder } from './representation.js';
import type { Step } from './run.js';

const ENTITIES = '_entities';

export function compileFlattenedFetch({ path, node }: FlattenNode, context: FetchContext): Step {
  if (node.kind !== 'Fetch') throw new Error(`The plan flattens a ${node.kind}, which is unknown.`);
  const { inputRewrites, outputRewrites } = node;
  return compileEntityFetch(node, context, [
    {
      alias: ENTITIES,
      representationsVariableName: 'representations',
      paths: [path],
      requires: node.requires ?? [],
      ...(inputRewrites && { inputRewrites }),
      ...(outputRewrites && { outputRewrites }),
    },
  ]);
}

export function compileBatchFetch(node: BatchFetchNode, context: FetchContext): Step {
  return compileEntityFetch(node, context, node.entityBatch.aliases);
}

function compileEntityFetch(
  node: FetchNode | BatchFetchNode,
  context: FetchContext,
  aliases: readonly EntityBatchAlias[],
): Step {
  const fetch = parseFetch(node, context);
  const groups = aliases.map((alias) => compileGroup(alias, fetch, context));
  const { possibleTypes } = context.supergraph;
  return (run) => {
    const target = new EntityTarget(groups, run.draft, possibleTypes);
    if (target.isEmpty) return undefined;
    return fetchInto(target, fetch.subgraph, requestOf(fetch, run, target.variables), run);
  };
}

function compileGroup(alias: EntityBatchAlias, fetch: ParsedFetch, context: FetchContext): EntityGroup {
  const { possibleTypes, entityKeys } = context.supergraph;
  const { graph } = fetch.subgraph;
  const knownAs = interfaceSetBy(alias.inputRewrites);
  const selectionSet = selectionOf(alias.alias, fetch);
  const renames = compileRenames(alias.outputRewrites?.map(belowEntities));
  const shapes = new Map<string, AnswerShape>();
  return {
    alias: alias.alias,
    variable: alias.representationsVariableName,
    paths: alias.paths.map((path) => new DraftPath(path, possibleTypes)),
    keys: draftKeys(renames, fetch.shapeContext.keys),
    builder: new RepresentationBuilder(alias.requires, possibleTypes, (type) =>
      entityKeys.of(graph, knownAs ?? type),
    ),
    rewrite: compileInputRewrites(alias.inputRewrites, possibleTypes),
    shapeOf(type: string) {
      const shape = shapes.get(type) ?? new AnswerShape(fetch.shapeContext, type, [selectionSet], renames);
      shapes.set(type, shape);
      return shape;
    },
  };
}

function selectionOf(alias: string, { selectionSet }: ParsedFetch): SelectionSetNode {
  for (const selection of selectionSet.selections)
    if (selection.kind === Kind.FIELD && responseKeyOf(selection) === alias && selection.selectionSet)
      return selection.selectionSet;
  throw new Error(`The plan's fetch has no ${alias}.`);
}

/** The planner counts the path of a rename from the entity in a batch, and can from the root elsewhere. */
function belowEntities(rewrite: OutputRewrite): OutputRewrite {
  if (!('KeyRenamer' in rewrite)) return rewrite;
  const { path, renameKeyTo } = rewrite.KeyRenamer;
  const [first] = path;
  if (!first || !('Key' in first) || first.Key !== ENTITIES) return rewrite;
  return { KeyRenamer: { path: path.slice(1), renameKeyTo } };
}
