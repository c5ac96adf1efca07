/** What a document has of everything that is limited: the most that any of its operations and fragments has. */
import { type DocumentNode, type FragmentDefinitionNode, Kind, visit } from 'graphql';
import { fragmentsOf } from '../selection/collect-fields.js';
import { SelectionWeigher, type SelectionWeights } from './selection-weights.js';
import { isUnicodeText } from './unicode-text.js';

export interface DocumentFigures extends SelectionWeights {
  readonly definitions: number;
  readonly variables: number;
  readonly directives: number;
  readonly valueDepth: number;
  readonly hasMalformedText: boolean;
}

export function measureDocument(document: DocumentNode): DocumentFigures {
  const fragments: ReadonlyMap<string, FragmentDefinitionNode> = fragmentsOf(document.definitions);
  const weigher = new SelectionWeigher(fragments);
  const most = { depth: 0, rootFields: 0, fields: 0, aliases: 0, fragments: 0, variables: 0 };
  const raise = (name: keyof typeof most, figure: number) => {
    most[name] = Math.max(most[name], figure);
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
      continue;
    const { rootFields, ...weights } = weigher.weigh(definition.selectionSet);
    raise('depth', weights.depth);
    raise('fields', weights.fields);
    raise('aliases', weights.aliases);
    raise('fragments', weights.fragments);
    raise('variables', definition.variableDefinitions?.length ?? 0);
    if (definition.kind === Kind.OPERATION_DEFINITION) raise('rootFields', rootFields);
  }
  return { ...most, definitions: document.definitions.length, ...measureParts(document) };
}

/** What is counted as written, wherever it stands. `visit` does not recurse: depth costs it no stack. */
function measureParts(document: DocumentNode) {
  const parts = { directives: 0, valueDepth: 0, hasMalformedText: false };
  let depth = 0;
  const nested = {
    enter() {
      depth++;
      parts.valueDepth = Math.max(parts.valueDepth, depth);
    },
    leave() {
      depth--;
    },
  };
  visit(document, {
    ListValue: nested,
    ObjectValue: nested,
    ListType: nested,
    Directive() {
      parts.directives++;
    },
    StringValue({ value }) {
      if (!isUnicodeText(value)) parts.hasMalformedText = true;
    },
  });
  return parts;
}
