/**
 * Does the work, or rejects with the signal's reason as soon as it aborts, whether or not the work heeds it:
 * undici leaves a request that waits for a connection pending until there is one.
 */
export function orAborted<Value>(signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = () => reject(signal.reason);
    const settled = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort);
    const working = work();
    working.then(settled, settled);
    working.then(resolve, reject);
  });
}
