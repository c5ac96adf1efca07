/** The time and the chance that hosted plugins run on; a test brings its own. */
import { systemClock, type TransportClock } from '../../transports/transport-clock.js';

export interface HostClock extends TransportClock {
  /** Milliseconds since 1970. */
  now(): number;
}

export const systemHostClock: HostClock = { ...systemClock, now: () => Date.now() };

/** Settles after so many milliseconds, or as soon as the signal says so. */
export function pause(clock: HostClock, milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.after(milliseconds, end);
    signal.addEventListener('abort', end);
  });
}
