/** The values that an operation will see, before they are coerced: what was sent, else what it declares. */
import {
  type DirectiveNode,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

export class OperationValues {
  readonly #variables: Record<string, unknown> = Object.create(null);

  constructor(operation: OperationDefinitionNode, sent: Readonly<Record<string, unknown>>) {
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      const name = variable.name.value;
      if (Object.hasOwn(sent, name)) this.#variables[name] = sent[name];
      else if (defaultValue) this.#variables[name] = valueFromASTUntyped(defaultValue);
    }
  }

  /** Undefined for a variable without a value. */
  valueOf(node: ValueNode): unknown {
    return valueFromASTUntyped(node, this.#variables);
  }

  /** Whether its @skip and @include leave a selection in. */
  includes({ directives = [] }: { readonly directives?: readonly DirectiveNode[] }): boolean {
    return directives.every(({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return true;
      const condition = given.find((argument) => argument.name.value === 'if');
      const isTrue = condition !== undefined && this.valueOf(condition.value) === true;
      return isTrue === (name.value === 'include');
    });
  }
}
