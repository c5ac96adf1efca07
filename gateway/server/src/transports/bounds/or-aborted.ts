/**
 * Does the work, or rejects with the signal's reason as soon as it aborts, whether or not the work heeds it:
 * undici leaves a request that waits for a connection pending until there is one.
 */
export async function orAborted<Value>(signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
