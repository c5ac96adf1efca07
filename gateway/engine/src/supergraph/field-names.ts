/** The names of a supergraph's fields, for telling which response keys could be taken for a field's own. */

import { textArgument } from '@grafo-abierto/schema';
import { type DirectiveNode, type DocumentNode, visit } from 'graphql';
import { fieldsOfFieldSet } from './field-set.js';

export class FieldNames {
  readonly #all = new Set<string>();
  readonly #required = new Set<string>();
  readonly #requiredWithArguments = new Set<string>();

  constructor(supergraph: DocumentNode) {
    visit(supergraph, {
      FieldDefinition: ({ name }) => void this.#all.add(name.value),
      Directive: (directive) => this.#addFieldSet(directive),
    });
  }

  /** Whether any type has a field of this name. */
  has(name: string): boolean {
    return this.#all.has(name);
  }

  /** Whether some @key or @requires asks for a field of this name. */
  isRequired(name: string): boolean {
    return this.#required.has(name);
  }

  /** Whether some @requires asks for a field of this name with arguments of its own. */
  isRequiredWithArguments(name: string): boolean {
    return this.#requiredWithArguments.has(name);
  }

  #addFieldSet(directive: DirectiveNode): void {
    const isOfType = directive.name.value === 'join__type';
    if (!isOfType && directive.name.value !== 'join__field') return;
    const fieldSet = textArgument(directive, isOfType ? 'key' : 'requires') ?? '';
    for (const { name, hasArguments } of fieldsOfFieldSet(fieldSet)) {
      this.#required.add(name);
      if (hasArguments) this.#requiredWithArguments.add(name);
    }
  }
}
