import { creatingEngine, type EngineOptions } from '../create-engine.js';
import type { Engine } from '../index.js';
import { atOnce } from '../steps.js';

/** An engine that makes code for a place once it has walked through so many of its objects. */
export const compilingAfter = (objects: number, options: EngineOptions): Engine =>
  atOnce(creatingEngine(options, objects));
