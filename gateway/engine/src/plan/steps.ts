/** The fetches of a plan while they are found, and the plan that they make: one subgraph is asked at once what can be. */
import {
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { Plan, PlannedEntities, PlannedFetch, PlanPath } from './plan.type.js';
import { putOff } from './put-off.js';
import { SelectionBuilder } from './selection-builder.js';
import type { EntityPart, Step } from './step.type.js';

const ENTITIES = '_entities';

export function rootStep(graph: string): Step {
  return { graph, selection: new SelectionBuilder(), entity: undefined, after: new Set(), level: 0 };
}

export function entityStep(graph: string, entity: EntityPart, after: ReadonlySet<Step>): Step {
  const level = 1 + Math.max(...[...after].map((step) => step.level));
  return { graph, selection: new SelectionBuilder(), entity, after, level };
}

/** Steps of one subgraph and one level become one fetch. */
export function planOf(steps: readonly Step[], operation: OperationDefinitionNode): Plan {
  const asked = steps.filter(({ selection }) => !selection.isEmpty);
  const left = putOff(asked);
  const inOrder = [...left.keys()].sort((a, b) => a.level - b.level);
  const together = [...Map.groupBy(inOrder, ({ graph, level }) => `${level} ${graph}`).values()];
  const placeOf = new Map(
    together.flatMap((same, place) =>
      same.flatMap((step) => (left.get(step) ?? []).map((member) => [member, place] as const)),
    ),
  );
  return together.map((same) => {
    const after = new Set(same.flatMap((step) => [...step.after].flatMap((each) => placeOf.get(each) ?? [])));
    return { ...fetchOf(same, operation), after: [...after] };
  });
}

function fetchOf(steps: readonly Step[], operation: OperationDefinitionNode): Omit<PlannedFetch, 'after'> {
  const graph = steps[0]?.graph ?? '';
  const root = steps.filter(({ entity }) => entity === undefined).map(({ selection }) => selection.build());
  const [selectionSet] = root;
  if (selectionSet) {
    const { variables, declared } = variablesOf([selectionSet], operation);
    const { kind, operation: type } = operation;
    const asked = { kind, operation: type, variableDefinitions: declared, selectionSet };
    return { graph, variables, entities: [], operation: asked };
  }
  return { graph, ...entitiesOf(groupsOf(steps), operation) };
}

function entitiesOf(
  groups: readonly Group[],
  operation: OperationDefinitionNode,
): Pick<PlannedFetch, 'operation' | 'variables' | 'entities'> {
  const { variables, declared } = variablesOf(
    groups.map(({ selectionSet }) => selectionSet),
    operation,
  );
  const variable = unusedName('representations', variables);
  const entities = groups.map(({ entity: { type, knownAs, requires }, paths }, index) => ({
    // One alone is asked in the form that everybody knows.
    ...(groups.length === 1
      ? { key: ENTITIES, variable }
      : { key: `_e${index}`, variable: `${variable}${index}` }),
    ...{ paths, type, knownAs, requires: setOf([onType(type, requires)]) },
  }));
  return { variables, entities, operation: entitiesOperation(entities, groups, declared) };
}

function entitiesOperation(
  entities: readonly PlannedEntities[],
  groups: readonly Group[],
  declared: readonly VariableDefinitionNode[],
): OperationDefinitionNode {
  const variables = entities.map(({ variable }) => `$${variable}: [_Any!]!`);
  const fields = entities.map(
    ({ key, variable }) =>
      `${key === ENTITIES ? '' : `${key}:`} ${ENTITIES}(representations: $${variable}) { __typename }`,
  );
  const text = `query(${variables.join(', ')}) { ${fields.join(' ')} }`;
  const [skeleton] = parse(text, { noLocation: true }).definitions;
  if (skeleton?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The fetch of entities is no operation.');
  const selections = skeleton.selectionSet.selections.map((field, index) => {
    const group = groups[index];
    if (field.kind !== Kind.FIELD || !group) return field;
    return { ...field, selectionSet: setOf([onType(group.entity.knownAs, group.selectionSet)]) };
  });
  return {
    ...skeleton,
    variableDefinitions: [...declared, ...(skeleton.variableDefinitions ?? [])],
    selectionSet: setOf(selections),
  };
}

interface Group {
  readonly entity: EntityPart;
  readonly selectionSet: SelectionSetNode;
  readonly paths: PlanPath[];
}

/** Steps that ask the same of entities in several places, as one. */
function groupsOf(steps: readonly Step[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { entity, selection } of steps) {
    if (!entity) continue;
    const selectionSet = selection.build();
    const { type, knownAs, requires, path } = entity;
    const key = JSON.stringify([type, knownAs, print(requires), print(selectionSet)]);
    const known = groups.get(key);
    if (known) known.paths.push(path);
    else groups.set(key, { entity, selectionSet, paths: [path] });
  }
  return [...groups.values()];
}

function variablesOf(selectionSets: readonly SelectionSetNode[], operation: OperationDefinitionNode) {
  const used = new Set<string>();
  for (const selectionSet of selectionSets)
    visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const declared = (operation.variableDefinitions ?? [])
    .filter(({ variable }) => used.has(variable.name.value))
    // Directives of variables are the hub's own.
    .map((definition) => ({ ...definition, directives: [] }));
  return { variables: [...used], declared };
}

/** For variables of our own: no variable of the reader's begins so. */
function unusedName(name: string, variables: readonly string[]): string {
  return variables.some((each) => each.startsWith(name)) ? unusedName(`_${name}`, variables) : name;
}

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

function onType(type: string, selectionSet: SelectionSetNode): SelectionNode {
  const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } } as const;
  return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet };
}
