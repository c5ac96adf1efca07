/** Holds a valid operation to the limits, with the variables it came with, just before it runs. */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  checkCost,
  checkVariables,
  createCostModel,
  type DocumentLimits,
  type Engine,
} from '@grafo-abierto/engine';
import { GrafoError } from '@grafo-abierto/schema';
import { type DocumentNode, OperationTypeNode } from 'graphql';
import type { HubContext } from '../identity/hub-context.js';

/** @param supergraph the engine's */
export function limitOperations(
  engine: Engine,
  supergraph: DocumentNode,
  limits: DocumentLimits,
): ApolloServerPlugin<HubContext> {
  const model = createCostModel({ schema: engine.schema, document: supergraph });
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue: { reading } }) {
          const variables = request.variables ?? {};
          const overLimit = checkVariables(variables, limits);
          if (overLimit) throw overLimit;
          // What the engine kept for each name that there is not would have no end.
          if (!operation) throw unknownOperation(request.operationName);
          refuseUnsupported(engine, operation.operation);
          // What is only read costs nothing.
          if (reading) return;
          const overCost = checkCost({ document, operation, variables }, model, limits);
          if (overCost) throw overCost;
        },
      };
    },
  };
}

function unknownOperation(name: string | undefined): GrafoError {
  const detail = name ? `there is no "${name}".` : 'name one of them.';
  return new GrafoError('GRAFO_OPERATION_UNKNOWN', { detail });
}

/** GraphQL validates an operation of a kind that the schema does not have as if it had no fields to check. */
function refuseUnsupported({ schema }: Engine, kind: OperationTypeNode): void {
  if (kind === OperationTypeNode.SUBSCRIPTION || !schema.getRootType(kind))
    throw new GrafoError('GRAFO_OPERATION_UNSUPPORTED', { kind });
}
