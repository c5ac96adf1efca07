/** One attempt at a guarded fetch whose whole body is wanted, within one deadline. */
import { timeoutFault } from './fetch-fault.js';
import type { FetchAnswer } from './fetch-request.type.js';
import { type Attempt, destroyBody, openAnswer } from './open-answer.js';
import { readBody } from './read-body.js';

export async function fetchOnce(attempt: Attempt): Promise<FetchAnswer> {
  const { url, request, limits, clock } = attempt;
  const deadline = new AbortController();
  const cancel = clock.after(limits.attemptMs, () => deadline.abort(timeoutFault(url, limits.attemptMs)));
  const signal = AbortSignal.any([
    deadline.signal,
    ...(request.signal === undefined ? [] : [request.signal]),
  ]);
  try {
    const { body, encoding, about, url: place } = await openAnswer(attempt, signal);
    if (body === null) return { bytes: null, ...about };
    try {
      return { bytes: await readBody(body, encoding, limits.bytes, place), ...about };
    } finally {
      destroyBody(body);
    }
  } catch (error) {
    // A body that is cut by the deadline says so in words of its own.
    throw deadline.signal.aborted ? deadline.signal.reason : error;
  } finally {
    cancel();
  }
}
