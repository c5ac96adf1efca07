/** Takes one operation out of a reader's document, with all that can be known before its variables are. */
import { type DocumentNode, getOperationAST, Kind, type OperationDefinitionNode } from 'graphql';
import type { FieldNames } from '../supergraph/field-names.js';
import { assignDraftKeys } from './assign-draft-keys.js';
import { conditionVariables } from './resolve-conditions.js';

export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  /** The operation alone with its fragments and with its draft keys. */
  readonly document: DocumentNode;
  /** The variables that @skip and @include use. */
  readonly conditionVariables: readonly string[];
}

/** Undefined when the document has no such operation, or several and no name was given. */
export function prepareOperation(
  document: DocumentNode,
  operationName: string | undefined,
  fieldNames: FieldNames,
): PreparedOperation | undefined {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const single: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
  return {
    operation,
    document: assignDraftKeys(single, fieldNames),
    conditionVariables: conditionVariables(single),
  };
}
