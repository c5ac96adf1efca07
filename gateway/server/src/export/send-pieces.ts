/** Sends a text of unknown length, each piece when the one before was taken, and never ends it as if it were whole. */
import type { ServerResponse } from 'node:http';

/** @returns once all was sent, or the reader has hung up; the pieces are asked for no longer than that */
export async function sendPieces(
  response: ServerResponse,
  pieces: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  for await (const piece of pieces) {
    if (response.destroyed) return;
    if (piece !== '' && !response.write(piece)) await taken(response, signal);
    if (response.destroyed) return;
  }
  response.end();
}

/** Until what was written is on its way, the reader is gone, or the signal is given. */
function taken(response: ServerResponse, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
    signal.addEventListener('abort', done);
  });
}

/** Breaks off the connection, with last words where there are any. */
export async function cut(response: ServerResponse, words: string, signal: AbortSignal): Promise<void> {
  if (!response.destroyed && words !== '') {
    // Without waiting, what stands before would be taken back together with the words.
    const isTaken = response.write(words);
    if (!isTaken) await taken(response, signal);
  }
  // Where a text has no length and no chunks, its end and the end of the connection look alike; a reset does not.
  if (response.req.httpVersion === '1.0') response.socket?.resetAndDestroy();
  else response.destroy();
}
