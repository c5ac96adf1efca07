/** Decides, before anything is fetched, whether a reader may ask all that a valid operation selects. */
import { type AccessDemand, type Principal, unmetDemands } from '@grafo-abierto/schema';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Graph } from '../limits/cost/cost-model.js';
import { OperationValues } from '../limits/cost/operation-values.js';
import { fragmentsOf } from '../selection/collect-fields.js';
import { type CollectDemandsOptions, collectDemands } from './collect-demands.js';
import { type DeclaredDemands, readDeclaredDemands } from './declared-demands.js';

export interface AccessModel {
  readonly schema: GraphQLSchema;
  readonly declared: DeclaredDemands;
  /** What each operation demands with all that it could include: most can be let through by it. */
  readonly known: WeakMap<OperationDefinitionNode, readonly AccessDemand[]>;
}

export interface AccessRequest {
  /** Valid in the schema, and within the limits of documents. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly principal: Principal | null;
}

export function createAccessModel({ schema, document }: Graph): AccessModel {
  return { schema, declared: readDeclaredDemands(document), known: new WeakMap() };
}

/** The demands that the reader does not meet; none when the request may run. */
export function checkAccess(request: AccessRequest, model: AccessModel): readonly AccessDemand[] {
  const { operation, principal, variables } = request;
  const most = model.known.get(operation) ?? demandsOf(request, model, () => true);
  model.known.set(operation, most);
  if (unmetDemands(most, principal).length === 0) return [];
  const values = new OperationValues(operation, variables);
  return unmetDemands(
    demandsOf(request, model, (selection) => values.includes(selection)),
    principal,
  );
}

function demandsOf(
  { document, operation }: AccessRequest,
  { schema, declared }: AccessModel,
  includes: CollectDemandsOptions['includes'],
): readonly AccessDemand[] {
  const root = schema.getRootType(operation.operation);
  if (declared.size === 0 || !root) return [];
  const fragments = fragmentsOf(document.definitions);
  return collectDemands(root, operation.selectionSet, { schema, declared, fragments, includes });
}
