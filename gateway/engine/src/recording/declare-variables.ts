/** Declares what an operation uses after its values are hidden, and nothing else. */
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parseType,
  type TypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { HiddenValues } from './hidden-values.js';

export function declareVariables(document: DocumentNode, values: HiddenValues): DocumentNode {
  const used = usedVariables(document);
  const hidden = [...values.types].map(
    ([name, type]): VariableDefinitionNode => ({
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
      type: parseType(type, { noLocation: true }),
    }),
  );
  const withVariables = (operation: OperationDefinitionNode): OperationDefinitionNode => {
    const own = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
    const all = [...own.map(withoutDefault), ...hidden];
    return { ...operation, variableDefinitions: all.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) };
  };
  return {
    ...document,
    definitions: document.definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? withVariables(node) : node,
    ),
  };
}

/** A value within one of a scalar's own syntax is hidden with all that it holds, variables too. */
function usedVariables(document: DocumentNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return used;
}

/** What has a value where none is given is never missing; a default of null is none. */
function withoutDefault({ variable, type, defaultValue }: VariableDefinitionNode): VariableDefinitionNode {
  const isNeverMissing = defaultValue !== undefined && defaultValue.kind !== Kind.NULL;
  return { kind: Kind.VARIABLE_DEFINITION, variable, type: isNeverMissing ? required(type) : type };
}

function required(type: TypeNode): TypeNode {
  return type.kind === Kind.NON_NULL_TYPE ? type : { kind: Kind.NON_NULL_TYPE, type };
}

function nameOf({ variable }: VariableDefinitionNode): string {
  return variable.name.value;
}
