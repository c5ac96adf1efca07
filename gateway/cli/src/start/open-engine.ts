import { createEngine, type Engine, type EngineOptions } from '@grafo-abierto/engine';
import { DateScalar, DateTimeScalar, UrlScalar } from '@grafo-abierto/schema';

/** An engine that knows the scalars of this graph. */
export function openEngine(options: Omit<EngineOptions, 'scalars'>): Engine {
  return createEngine({ ...options, scalars: [DateScalar, DateTimeScalar, UrlScalar] });
}
