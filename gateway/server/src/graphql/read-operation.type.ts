import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** An operation that is valid, within the limits of documents, and may be asked by who asks. */
export interface ReadOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As it was written. */
  readonly source: string;
  /** Of the source: by what it is known again. */
  readonly queryHash: string;
}
