/** One question about all places from the question about one, for whoever wants to see how the page was asked. */
import type { DocumentNode, FieldNode, OperationDefinitionNode, VariableDefinitionNode } from 'graphql';
import type { Question } from '../../parts/tools.js';

export function ofAllPlaces(
  document: DocumentNode,
  ids: readonly string[],
  variablesOf: (id: string) => Readonly<Record<string, unknown>>,
): Question {
  const operation = document.definitions.find((each) => each.kind === 'OperationDefinition');
  if (operation === undefined) return { document, variables: {} };
  const copies = ids.map((id) => ({ id, copy: renamed(operation, `_${id.replace(/\W/g, '_')}`) }));
  const definitions = copies.flatMap(({ copy }) => copy.variableDefinitions ?? []);
  const joined: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [...new Map(definitions.map((each) => [nameOf(each), each])).values()],
    selectionSet: {
      ...operation.selectionSet,
      selections: copies.flatMap(({ copy }) => copy.selectionSet.selections),
    },
  };
  const variables = ids.flatMap((id) =>
    Object.entries(variablesOf(id)).map(([name, value]) => [
      SHARED.has(name) ? name : `${name}_${id.replace(/\W/g, '_')}`,
      value,
    ]),
  );
  return { document: { ...document, definitions: [joined] }, variables: Object.fromEntries(variables) };
}

/** The same for every place. */
const SHARED: ReadonlySet<string> = new Set(['lang']);

const nameOf = ({ variable }: VariableDefinitionNode) => variable.name.value;

/** Its variables, and the names under which it answers, end in what tells this place from the others. */
function renamed(operation: OperationDefinitionNode, ending: string): OperationDefinitionNode {
  const copy = JSON.parse(
    JSON.stringify(operation, (_key, node) =>
      node?.kind === 'Variable' && !SHARED.has(node.name.value)
        ? { kind: 'Variable', name: { kind: 'Name', value: node.name.value + ending } }
        : node,
    ),
  ) as OperationDefinitionNode;
  const selections = copy.selectionSet.selections
    .filter((each): each is FieldNode => each.kind === 'Field')
    .map((field) => ({
      ...field,
      alias: {
        kind: 'Name' as const,
        value: (field.alias ?? field.name).value + ending,
      } as FieldNode['name'],
    }));
  return { ...copy, selectionSet: { ...copy.selectionSet, selections } };
}
