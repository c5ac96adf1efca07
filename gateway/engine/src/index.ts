/** The federation engine: a supergraph, an operation and transports in, a result out. */
export {
  type AccessModel,
  type AccessRequest,
  checkAccess,
  createAccessModel,
} from './access/check-access.js';
export { createEngine, createEngineInSteps, type Engine, type EngineOptions } from './create-engine.js';
export type { EntityScope, ScopedEntity } from './entity-scope.type.js';
export type { EngineRequest } from './execute-operation.js';
export type { ExplainRequest } from './explain/explain-operation.js';
export type {
  ExplainedEntities,
  ExplainedFetch,
  ExplainedGroup,
  ExplainedNode,
} from './explain/explained-plan.type.js';
export { type CostedRequest, type CostFigures, checkCost, measureCost } from './limits/check-cost.js';
export { checkDocument } from './limits/check-document.js';
export { checkVariables } from './limits/check-variables.js';
export { type CostModel, createCostModel, type Graph } from './limits/cost/cost-model.js';
export { DEFAULT_DOCUMENT_LIMITS, type DocumentLimits } from './limits/document-limits.js';
export { explainParseFailure } from './limits/explain-parse-failure.js';
export { limitProblem } from './limits/limit-problem.js';
export { normalOperation } from './recording/normal-operation.js';
export type {
  ExchangeFacts,
  OperationKind,
  SubgraphError,
  SubgraphFailure,
  SubgraphRequest,
  SubgraphResult,
  Transport,
} from './transport.type.js';
