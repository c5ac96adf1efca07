/** Plans an operation whose conditions are decided: a query whole, a mutation root field by root field. */
import {
  type DocumentNode,
  type GraphQLObjectType,
  getOperationAST,
  isCompositeType,
  type OperationDefinitionNode,
} from 'graphql';
import type { Facts } from '../plan/facts.js';
import type { Plan } from '../plan/plan.type.js';
import { planOperation } from '../plan/plan-operation.js';
import { fragmentsOf } from '../selection/collect-fields.js';
import type { Supergraph } from '../supergraph/read-supergraph.js';
import { splitRoot } from './split-root.js';

export interface PlannedParts {
  readonly operation: OperationDefinitionNode;
  readonly root: GraphQLObjectType;
  /** One after the other. */
  readonly parts: readonly Plan[];
  /** To be answered from the public schema. */
  readonly introspection: DocumentNode | undefined;
}

export function planParts(
  document: DocumentNode,
  { supergraph, facts }: { readonly supergraph: Supergraph; readonly facts: Facts },
): PlannedParts {
  const operation = getOperationAST(document);
  const root = operation && supergraph.publicSchema.getRootType(operation.operation);
  if (!operation || !isCompositeType(root)) throw new Error('The operation has no root type in the schema.');
  const { introspection, planned } = splitRoot(operation, fragmentsOf(document.definitions));
  return { operation, root, introspection, parts: planned.map((part) => planOperation(part, facts)) };
}
