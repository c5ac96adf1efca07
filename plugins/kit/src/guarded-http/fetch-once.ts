/** One attempt at a guarded fetch whose whole body is wanted, within one deadline. */
import { brokenBody, timeoutFault } from './fetch-fault.js';
import type { FetchAnswer } from './fetch-request.type.js';
import { type Attempt, destroyBody, openAnswer } from './open-answer.js';
import { readChunks } from './read-body.js';

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
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of readChunks(body, encoding, limits.bytes, place)) chunks.push(chunk);
      return { bytes: Buffer.concat(chunks), ...about };
    } catch (cause) {
      throw brokenBody(place, cause, Buffer.concat(chunks).byteLength);
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
