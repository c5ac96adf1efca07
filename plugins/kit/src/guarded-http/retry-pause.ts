import type { FetchClock } from './fetch-clock.js';
import type { FetchFault } from './fetch-fault.js';
import type { FetchLimits } from './fetch-limits.js';

/**
 * How long to wait before the next attempt, in milliseconds: what the server asked for, or twice as long each
 * time, with up to half of it by chance so that many clients do not come back together. Undefined when there is
 * no next one.
 */
export function retryPause(
  attempt: number,
  { isPassing, retryAfterMs }: FetchFault,
  limits: FetchLimits,
  clock: FetchClock,
): number | undefined {
  if (!isPassing || attempt >= limits.attempts) return undefined;
  const backoff = limits.firstPauseMs * 2 ** (attempt - 1) * (1 + clock.random() / 2);
  const pause = Math.max(backoff, retryAfterMs ?? 0);
  return pause > limits.longestPauseMs ? undefined : pause;
}

/** Seconds, or a date; undefined where the header is missing or says neither. */
export function readRetryAfter(header: string | undefined, clock: FetchClock): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now());
}
