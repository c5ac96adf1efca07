/** The one text of an operation, whoever wrote it how: what may be kept of it without keeping what anybody asked about. */
import {
  type ArgumentNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  separateOperations,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { AliasNumbers } from './alias-numbers.js';
import { declareVariables } from './declare-variables.js';
import { HiddenValues } from './hidden-values.js';

/**
 * Without the document's other operations, comments and spaces; fragments and arguments in order; in place of each
 * value a variable of the type that is read there, but for null and the schema's own enum values; aliases as numbers,
 * for programs write ids into them. It is valid wherever the document is, and uses the same of the schema.
 *
 * @returns undefined where it asks for nothing of the graph, as introspection does
 */
export function normalOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): string | undefined {
  const own = separateOperations(document)[operation.name?.value ?? ''];
  if (own === undefined || !asksOfGraph(own)) return undefined;
  const aliases = new AliasNumbers(own);
  const values = new HiddenValues(operation);
  const info = new TypeInfo(schema);
  const hidden: DocumentNode = visit(
    own,
    visitWithTypeInfo(info, {
      // Before the arguments, whose variables are numbered in their order.
      Field: (node) => ({ ...node, alias: aliases.of(node), arguments: inOrder(node.arguments) }),
      Argument: (node) => ({ ...node, value: values.hide(node.value, info.getInputType()) }),
    }),
  );
  return stripIgnoredCharacters(print(declareVariables(withOrder(hidden), values)));
}

/** Of the fields below one of introspection, all are introspection's. */
function asksOfGraph(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value.startsWith('__')) return false;
      found = true;
      return undefined;
    },
  });
  return found;
}

function inOrder(given: readonly ArgumentNode[] = []): readonly ArgumentNode[] {
  return given.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1));
}

/** The operation, then its fragments by name. */
function withOrder(document: DocumentNode): DocumentNode {
  const place = (node: DefinitionNode) => (node.kind === Kind.FRAGMENT_DEFINITION ? node.name.value : '');
  return {
    ...document,
    definitions: document.definitions.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)),
  };
}
