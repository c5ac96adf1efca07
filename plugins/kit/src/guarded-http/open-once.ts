/** One attempt at a guarded stream: it succeeds with the first bytes, and from then on each wait has a deadline. */
import { brokenBody, timeoutFault } from './fetch-fault.js';
import type { FetchStream } from './fetch-request.type.js';
import { type Attempt, destroyBody, type OpenAnswer, openAnswer } from './open-answer.js';
import { readChunks } from './read-body.js';

/** `onEnd` is called once for a stream that was opened: when it is read, broken or disposed. */
export async function openOnce(attempt: Attempt, onEnd: () => void): Promise<FetchStream> {
  const { limits } = attempt;
  const waits = new Waits(attempt);
  const answer = await waits.within(limits.attemptMs, () => openAnswer(attempt, waits.signal));
  const { body, about } = answer;
  if (body === null) {
    onEnd();
    return { body: null, ...about, [Symbol.asyncDispose]: async () => undefined };
  }
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    cancel();
    destroyBody(body);
    onEnd();
  };
  let cancel: () => void = () => undefined;
  try {
    const chunks = readChunks(body, answer.encoding, limits.streamBytes, answer.url);
    const first = await waits.within(limits.attemptMs, () => chunks.next());
    cancel = waits.cutAfter(limits.streamMs, end);
    const read = readOn(first, () => waits.within(limits.idleMs, () => chunks.next()));
    return {
      body: tellBreaks(read, attempt, answer, end),
      ...about,
      [Symbol.asyncDispose]: async () => end(),
    };
  } catch (cause) {
    destroyBody(body);
    throw cause;
  }
}

/** The deadlines of one stream, and the signal that cuts it. */
class Waits {
  readonly signal: AbortSignal;
  readonly #stop = new AbortController();

  constructor(private readonly attempt: Attempt) {
    const { signal } = attempt.request;
    this.signal = AbortSignal.any([this.#stop.signal, ...(signal === undefined ? [] : [signal])]);
  }

  async within<Result>(milliseconds: number, work: () => Promise<Result>): Promise<Result> {
    const cancel = this.cutAfter(milliseconds);
    try {
      this.signal.throwIfAborted();
      return await work();
    } catch (cause) {
      throw this.signal.aborted ? this.signal.reason : cause;
    } finally {
      cancel();
    }
  }

  cutAfter(milliseconds: number, then?: () => void): () => void {
    const { clock, url } = this.attempt;
    return clock.after(milliseconds, () => {
      this.#stop.abort(timeoutFault(url, milliseconds));
      then?.();
    });
  }
}

async function* readOn(
  first: IteratorResult<Buffer, void>,
  next: () => Promise<IteratorResult<Buffer, void>>,
): AsyncGenerator<Buffer, void> {
  for (let step = first; !step.done; step = await next()) yield step.value;
}

async function* tellBreaks(
  chunks: AsyncIterable<Buffer>,
  { request }: Attempt,
  { url }: OpenAnswer,
  end: () => void,
): AsyncGenerator<Buffer, void> {
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      yield chunk;
    }
  } catch (cause) {
    throw request.signal?.aborted ? request.signal.reason : brokenBody(url, cause, bytes).problem;
  } finally {
    end();
  }
}
