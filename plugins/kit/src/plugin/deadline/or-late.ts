/** The value, or the signal's reason as soon as it aborts, whether or not the work heeds it. */
export async function orLate<Value>(signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    signal.throwIfAborted();
    return await Promise.race([work(), late]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
