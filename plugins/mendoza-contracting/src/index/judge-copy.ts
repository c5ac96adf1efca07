import type { Copy } from './copy.type.js';

/** TAKE it; or keep the one that is served, since this one is CUT short or SHRUNK beyond belief. */
export type Verdict = 'TAKE' | 'CUT' | 'SHRUNK';

/** Of what was there, this much may be gone at once: publishers lose files, and rarely mean it. */
const KEPT_AT_LEAST = 0.5;

/** Whether a new copy takes the place of the one that is served. */
export function judgeCopy(served: Copy | undefined, next: Copy): Verdict {
  if (served === undefined) return 'TAKE';
  const [before, after] = [served.processes.length, next.processes.length];
  if (!next.isWhole) return after > before || (after === before && !served.isWhole) ? 'TAKE' : 'CUT';
  return after < before * KEPT_AT_LEAST ? 'SHRUNK' : 'TAKE';
}
