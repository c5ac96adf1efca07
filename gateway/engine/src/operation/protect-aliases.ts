/**
 * Renames the response keys of an operation that could be taken for something else, before it is planned.
 *
 * An alias that is the name of another field would overwrite a key or a required field in the draft
 * (`{ product { id: name stock } }`), `__typename: name` a type, and `__proto__: name` a prototype. A field that
 * some @requires asks with arguments of its own would be taken for the reader's, with the reader's arguments.
 * The projection gives readers their keys back.
 */
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldNames } from '../supergraph/field-names.js';

const PREFIX = '_alias_of_';

export function protectAliases(document: DocumentNode, fieldNames: FieldNames): DocumentNode {
  const isMistakable = (alias: string) =>
    alias.startsWith('_') || alias in Object.prototype || fieldNames.has(alias);
  const inField = ({ alias, ...field }: FieldNode): FieldNode => {
    const name = field.name.value;
    // The planner takes a field and the same under its own name as an alias for two, and can abort over it.
    if (alias === undefined || alias.value === name)
      return fieldNames.isRequiredWithArguments(name) ? { ...field, alias: prefixed(name) } : field;
    return { ...field, alias: isMistakable(alias.value) ? prefixed(alias.value) : alias };
  };
  const inDefinition = (definition: DefinitionNode): DefinitionNode => {
    const isOfData =
      definition.kind === Kind.OPERATION_DEFINITION ||
      (definition.kind === Kind.FRAGMENT_DEFINITION && !isIntrospection(definition.typeCondition.name));
    return isOfData ? { ...definition, selectionSet: inSelectionSet(definition.selectionSet) } : definition;
  };
  const inSelectionSet = (selectionSet: SelectionSetNode): SelectionSetNode => ({
    ...selectionSet,
    selections: selectionSet.selections.map(inSelection),
  });
  const inSelection = (selection: SelectionNode): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return { ...selection, selectionSet: inSelectionSet(selection.selectionSet) };
    const field = inField(selection);
    if (!field.selectionSet || isIntrospection(field.name)) return field;
    return { ...field, selectionSet: inSelectionSet(field.selectionSet) };
  };
  return { ...document, definitions: document.definitions.map(inDefinition) };
}

/** The key that a reader gave, from one that is used in the draft. */
export function readerKeyOf(draftKey: string): string {
  return draftKey.startsWith(PREFIX) ? draftKey.slice(PREFIX.length) : draftKey;
}

/** What is inside __schema and __type is answered by graphql-js, under the reader's own keys. */
function isIntrospection(name: NameNode): boolean {
  return name.value.startsWith('__');
}

function prefixed(key: string): NameNode {
  return { kind: Kind.NAME, value: PREFIX + key };
}
