/** The fetches of a plan while they are found, and the plan that they make: what does not wait runs together. */
import type {
  EntityBatchAlias,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { Kind, type OperationDefinitionNode, print, type SelectionSetNode, visit } from 'graphql';
import { SelectionBuilder } from './selection-builder.js';

/** What an entity fetch has, and a root fetch has not. */
interface EntityPart {
  readonly path: readonly FlattenNodePathSegment[];
  /** The name by which the subgraph knows the entity: of its type, or of an interface of it. */
  readonly knownAs: string;
  /** The type in the supergraph, where the subgraph knows it by an interface. */
  readonly type: string;
  readonly requires: RequiresSelection[];
}

export interface Step {
  readonly graph: string;
  readonly selection: SelectionBuilder;
  readonly entity: EntityPart | undefined;
  /** How many steps lie before it at least. */
  readonly level: number;
}

export function rootStep(graph: string): Step {
  return { graph, selection: new SelectionBuilder(), entity: undefined, level: 0 };
}

export function entityStep(graph: string, entity: EntityPart, after: Iterable<Step>): Step {
  const level = 1 + Math.max(...[...after].map((step) => step.level));
  return { graph, selection: new SelectionBuilder(), entity, level };
}

/** Undefined where there is nothing to fetch. */
export function planOf(
  steps: readonly Step[],
  operation: OperationDefinitionNode,
  nameOf: (graph: string) => string,
): PlanNode | undefined {
  const levels: Map<string, Step[]>[] = [];
  for (const step of steps) {
    if (step.selection.isEmpty) continue;
    const level = levels[step.level] ?? new Map<string, Step[]>();
    levels[step.level] = level;
    level.set(step.graph, [...(level.get(step.graph) ?? []), step]);
  }
  const nodes = levels.flatMap((level): PlanNode[] => {
    const fetches = [...level].map(([graph, together]) => nodeOf(together, operation, nameOf(graph)));
    return fetches.length > 1 ? [{ kind: 'Parallel', nodes: fetches }] : fetches;
  });
  return nodes.length > 1 ? { kind: 'Sequence', nodes } : nodes[0];
}

/** One fetch for all that is asked of a subgraph at the same time. */
function nodeOf(steps: readonly Step[], operation: OperationDefinitionNode, serviceName: string): PlanNode {
  const [first] = steps;
  if (first && !first.entity) {
    const selectionSet = first.selection.build();
    const { variables, declared } = variablesOf([selectionSet], operation);
    const text = `${operation.operation}${listOf(declared)} ${print(selectionSet)}`;
    return { kind: 'Fetch', serviceName, operation: text, variableUsages: variables };
  }
  const groups = groupsOf(steps);
  const { variables, declared } = variablesOf(
    groups.map(({ selectionSet }) => selectionSet),
    operation,
  );
  const prefix = unusedPrefix(variables);
  const representations = groups.map((_, index) => `$${prefix}${index}: [_Any!]!`);
  const fields = groups.map(
    ({ selectionSet, entity: { knownAs } }, index) =>
      `_e${index}: _entities(representations: $${prefix}${index}) { ... on ${knownAs} ${print(selectionSet)} }`,
  );
  return {
    kind: 'BatchFetch',
    serviceName,
    operation: `query${listOf([...declared, ...representations])} { ${fields.join(' ')} }`,
    variableUsages: variables,
    entityBatch: { aliases: groups.map((group, index) => aliasOf(group, index, `${prefix}${index}`)) },
  };
}

interface Group {
  readonly entity: EntityPart;
  readonly selectionSet: SelectionSetNode;
  readonly paths: (readonly FlattenNodePathSegment[])[];
}

/** Steps that ask the same of entities in several places, as one. */
function groupsOf(steps: readonly Step[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { entity, selection } of steps) {
    if (!entity) continue;
    const selectionSet = selection.build();
    const key = JSON.stringify([entity.type, entity.knownAs, entity.requires, print(selectionSet)]);
    const known = groups.get(key);
    if (known) known.paths.push(entity.path);
    else groups.set(key, { entity, selectionSet, paths: [entity.path] });
  }
  return [...groups.values()];
}

function aliasOf(
  { entity: { type, knownAs, requires }, paths }: Group,
  index: number,
  representationsVariableName: string,
): EntityBatchAlias {
  const rewrite = {
    ValueSetter: { path: [{ TypenameEquals: [type] }, { Key: '__typename' }], setValueTo: knownAs },
  };
  return {
    alias: `_e${index}`,
    representationsVariableName,
    paths: paths.map((path) => [...path]),
    requires: [{ kind: 'InlineFragment', typeCondition: type, selections: requires }],
    ...(knownAs !== type && { inputRewrites: [rewrite] }),
  };
}

function variablesOf(selectionSets: readonly SelectionSetNode[], operation: OperationDefinitionNode) {
  const used = new Set<string>();
  for (const selectionSet of selectionSets)
    visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const declared = (operation.variableDefinitions ?? [])
    .filter(({ variable }) => used.has(variable.name.value))
    // Directives of variables are the hub's own.
    .map((definition) => print({ ...definition, directives: [] }));
  return { variables: [...used], declared };
}

/** For variables of our own, whatever the reader's are called. */
function unusedPrefix(variables: readonly string[]): string {
  let prefix = 'r';
  while (variables.some((name) => name.startsWith(prefix))) prefix = `_${prefix}`;
  return prefix;
}

function listOf(definitions: readonly string[]): string {
  return definitions.length > 0 ? `(${definitions.join(', ')})` : '';
}

/** A field set as what a representation takes from the draft. */
export function representationOf({ selections }: SelectionSetNode): RequiresSelection[] {
  return selections.flatMap((selection): RequiresSelection[] => {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const inner = selection.selectionSet && representationOf(selection.selectionSet);
      return [
        {
          kind: 'Field',
          name: selection.alias?.value ?? name,
          ...(selection.alias && { alias: name }),
          ...(inner && { selections: inner }),
        },
      ];
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const inner = representationOf(selection.selectionSet);
    const typeCondition = selection.typeCondition?.name.value;
    return typeCondition ? [{ kind: 'InlineFragment', typeCondition, selections: inner }] : inner;
  });
}
