const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A terminal gives Ctrl-C to every process of a command, and npm passes its own on to the one it started: one
 * press arrives twice. What comes this soon after the first is its echo, not an order to end at once.
 */
const ECHO_MS = 1000;

/** The part of a process that signals reach. */
export interface Interruptible {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): unknown;
}

/**
 * Settles at the first signal that asks the process to end; a later one ends it at once.
 *
 * @param now milliseconds of a clock that never goes back
 */
export function stopOnSignal(target: Interruptible, now: () => number): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | undefined;
    for (const signal of SIGNALS) {
      target.on(signal, () => {
        askedAt ??= now();
        if (now() - askedAt > ECHO_MS) target.exit(130);
        resolve();
      });
    }
  });
}
