/** The path of one operation through the engine: prepare, plan, fetch, project, explain. */
import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { DraftObject } from './draft/draft-object.js';
import { engineError } from './errors/engine-error.js';
import type { FetchReport } from './errors/problem.js';
import { responseErrors } from './errors/response-errors.js';
import { coerceVariables } from './operation/coerce-variables.js';
import type { ExecutableCache } from './operation/executable-cache.js';
import type { KnownOperation, OperationCache } from './operation/operation-cache.js';
import { Completing } from './projection/completion.js';

export interface EngineRequest {
  /** Valid against the engine's schema: the server validates, the engine does not. */
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Handed to the transports untouched. */
  readonly context: unknown;
}

export interface EngineParts {
  readonly schema: GraphQLSchema;
  readonly operations: OperationCache;
  readonly executables: ExecutableCache;
}

type Variables = Readonly<Record<string, unknown>>;

export async function executeOperation(request: EngineRequest, parts: EngineParts): Promise<ExecutionResult> {
  try {
    const operation = parts.operations.get(request.document, request.operationName);
    if (!operation) return { errors: [unknownOperation(request.operationName)] };
    const coerced = coerceVariables(parts.schema, operation.operation, request.variables ?? {});
    if (coerced.errors) return { errors: coerced.errors };
    return await run(operation, coerced.variables, request, parts);
  } catch (cause) {
    return { errors: [engineError('GRAFO_HUB_FAILED', { cause })] };
  }
}

async function run(
  operation: KnownOperation,
  variables: Variables,
  request: EngineRequest,
  { schema, executables }: EngineParts,
): Promise<ExecutionResult> {
  const executable = executables.get(operation, variables);
  const { projection, rootType, introspection } = executable;
  const draft = new DraftObject(rootType);
  const reports: FetchReport[] = [];
  await executable.run({ draft, variables, context: request.context, reports });
  if (introspection) {
    const { data } = executeSync({
      schema,
      document: introspection,
      variableValues: request.variables,
    });
    for (const [key, value] of Object.entries(data ?? {})) draft[key] = value;
  }
  const completing = new Completing();
  const completed = projection.complete(draft, completing);
  // The projection of a root type is an object, or nothing.
  const data = completed as ExecutionResult['data'];
  executable.reweigh();
  const { violations } = completing;
  if (reports.length === 0 && violations.length === 0) return { data: data ?? null };
  const errors = responseErrors({ draft, projection, reports, violations });
  return errors.length > 0 ? { errors, data: data ?? null } : { data: data ?? null };
}

function unknownOperation(name: string | undefined): GraphQLError {
  const detail = name ? `there is no "${name}".` : 'name one of them.';
  return engineError('GRAFO_OPERATION_UNKNOWN', { parameters: { detail } });
}
