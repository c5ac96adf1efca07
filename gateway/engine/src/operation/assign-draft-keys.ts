/**
 * Gives every field of an operation its draft key, before it is planned: the reader's response key, or another
 * one where that could be taken for something else. The projection gives readers their keys back.
 *
 * An alias that is the name of another field would overwrite a key or a required field in the draft
 * (`{ product { id: name stock } }`), `__typename: name` a type, and `__proto__: name` a prototype. A field with
 * other arguments than a key or a @requires asks it with would be taken for theirs. One response key for two
 * fields, which readers may give on types that exclude each other, makes the planner abort the process where it
 * merges what it fetches for both.
 */
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type NameNode,
  type ObjectValueNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { FieldNames } from '../supergraph/field-names.js';

export function assignDraftKeys(document: DocumentNode, fieldNames: FieldNames): DocumentNode {
  const keys = new DraftKeys(fieldNames);
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
    const field = keys.withKey(selection);
    if (!field.selectionSet || isIntrospection(field.name)) return field;
    return { ...field, selectionSet: inSelectionSet(field.selectionSet) };
  };
  return { ...document, definitions: document.definitions.map(inDefinition) };
}

/** The key that a reader gave, from one that is used in the draft. */
export function readerKeyOf(draftKey: string): string {
  return /^_alias\d*_of_(.*)$/.exec(draftKey)?.[1] ?? draftKey;
}

/** Of one operation: the same key always means the same field with the same arguments. */
class DraftKeys {
  /** What is asked under each draft key. */
  readonly #asked = new Map<string, string>();

  constructor(private readonly fieldNames: FieldNames) {}

  withKey({ alias, ...field }: FieldNode): FieldNode {
    const name = field.name.value;
    const readerKey = alias?.value ?? name;
    const asked = fieldText(field);
    let key = this.#isMistakable(readerKey, field) ? `_alias_of_${readerKey}` : readerKey;
    for (let other = 2; (this.#asked.get(key) ?? asked) !== asked; other++)
      key = `_alias${other}_of_${readerKey}`;
    this.#asked.set(key, asked);
    // The planner takes a field and the same under its own name as an alias for two.
    return key === name ? field : { ...field, alias: { kind: Kind.NAME, value: key } };
  }

  #isMistakable(readerKey: string, { name: { value: name }, arguments: given = [] }: FieldNode): boolean {
    const { fieldNames } = this;
    if (readerKey !== name)
      return readerKey.startsWith('_') || readerKey in Object.prototype || fieldNames.has(readerKey);
    return given.length > 0 ? fieldNames.isRequired(name) : fieldNames.isRequiredWithArguments(name);
  }
}

/** The same text for the same field with the same arguments, in whatever order they are. */
function fieldText({ name, arguments: given = [] }: FieldNode): string {
  const sorted = [...given].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  return `${name.value}(${sorted.map((argument) => print(visit(argument, SORTED))).join()})`;
}

const SORTED = {
  ObjectValue: {
    leave: ({ fields, ...node }: ObjectValueNode) => ({
      ...node,
      fields: [...fields].sort((a, b) => (a.name.value < b.name.value ? -1 : 1)),
    }),
  },
};

/** What is inside __schema and __type is answered by graphql-js, under the reader's own keys. */
function isIntrospection(name: NameNode): boolean {
  return name.value.startsWith('__');
}
