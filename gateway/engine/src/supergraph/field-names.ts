/** The names of a supergraph's fields, for telling which response keys could be taken for a field's own. */
import { type DocumentNode, type FieldDefinitionNode, visit } from 'graphql';
import { argumentText, directivesNamed } from './directive-arguments.js';
import { fieldsOfFieldSet } from './field-set.js';

export class FieldNames {
  readonly #all = new Set<string>();
  readonly #requiredWithArguments = new Set<string>();

  constructor(supergraph: DocumentNode) {
    visit(supergraph, {
      FieldDefinition: (field) => {
        this.#all.add(field.name.value);
        for (const name of requiredWithArguments(field)) this.#requiredWithArguments.add(name);
      },
    });
  }

  /** Whether any type has a field of this name. */
  has(name: string): boolean {
    return this.#all.has(name);
  }

  /** Whether some @requires asks for a field of this name with arguments of its own. */
  isRequiredWithArguments(name: string): boolean {
    return this.#requiredWithArguments.has(name);
  }
}

function requiredWithArguments(field: FieldDefinitionNode): readonly string[] {
  return directivesNamed(field, 'join__field')
    .flatMap((directive) => fieldsOfFieldSet(argumentText(directive, 'requires') ?? ''))
    .filter(({ hasArguments }) => hasArguments)
    .map(({ name }) => name);
}
