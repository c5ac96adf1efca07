import { setImmediate as rest } from 'node:timers/promises';
import { createEngineInSteps, type Engine, type EngineOptions } from '@grafo-abierto/engine';
import { DateScalar, DateTimeScalar, UrlScalar } from '@grafo-abierto/schema';

/** An engine that knows the scalars of this graph; requests are answered while it is made. */
export function openEngine(options: Omit<EngineOptions, 'scalars'>): Promise<Engine> {
  return createEngineInSteps({ ...options, scalars: [DateScalar, DateTimeScalar, UrlScalar] }, rest);
}
