/** The federation engine: a supergraph, an operation and transports in, a result out. */
export { createEngine, type Engine, type EngineOptions, type EngineRequest } from './create-engine.js';
export type {
  OperationKind,
  SubgraphError,
  SubgraphFailure,
  SubgraphRequest,
  SubgraphResult,
  Transport,
} from './transport.type.js';
