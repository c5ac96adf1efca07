/**
 * Renames the aliases of an operation that could be taken for something else, before it is planned: an alias
 * that is the name of another field would overwrite a key or a required field (`{ product { id: name stock } }`),
 * `__typename: name` a type, and `__proto__: name` a prototype. The projection gives readers their keys back.
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

const PREFIX = '_alias_of_';

export function protectAliases(document: DocumentNode, isFieldName: (name: string) => boolean): DocumentNode {
  const isMistakable = ({ alias, name }: FieldNode) =>
    alias !== undefined &&
    alias.value !== name.value &&
    (alias.value.startsWith('_') || alias.value in Object.prototype || isFieldName(alias.value));

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
    const field =
      selection.alias && isMistakable(selection)
        ? { ...selection, alias: prefixed(selection.alias) }
        : selection;
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

function prefixed(name: NameNode): NameNode {
  return { ...name, value: PREFIX + name.value };
}
