/** The path of one operation through the engine: prepare, plan, fetch, project, explain. */
import { type ExecutionResult, executeSync, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { EngineRequest } from './create-engine.js';
import { DraftObject } from './draft/draft-object.js';
import { engineError } from './errors/engine-error.js';
import type { FetchReport } from './errors/problem.js';
import { responseErrors } from './errors/response-errors.js';
import { coerceVariables } from './operation/coerce-variables.js';
import type { ExecutableCache } from './operation/executable-cache.js';
import type { OperationCache, PlannedOperation } from './operation/operation-cache.js';
import { Completing } from './projection/completion.js';

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
  operation: PlannedOperation,
  variables: Variables,
  request: EngineRequest,
  { schema, executables }: EngineParts,
): Promise<ExecutionResult> {
  const executable = await executables.get(operation, variables);
  const { projection, rootType } = executable;
  const draft = new DraftObject(rootType);
  const reports: FetchReport[] = [];
  await executable.run({ draft, variables, context: request.context, reports });
  if (operation.introspection) {
    const { data } = executeSync({
      schema,
      document: operation.introspection,
      variableValues: request.variables,
    });
    for (const [key, value] of Object.entries(data ?? {})) draft[key] = value;
  }
  const completing = new Completing();
  const completed = projection.complete(draft, completing);
  const data = completed as ExecutionResult['data'];
  executable.settle();
  const { violations } = completing;
  if (reports.length === 0 && violations.length === 0) return { data: data ?? null };
  const errors = responseErrors({ draft, projection, reports, violations });
  return errors.length > 0 ? { errors, data: data ?? null } : { data: data ?? null };
}

function unknownOperation(name: string | undefined): GraphQLError {
  const detail = name ? `there is no "${name}".` : 'name one of them.';
  return engineError('GRAFO_OPERATION_UNKNOWN', { parameters: { detail } });
}
