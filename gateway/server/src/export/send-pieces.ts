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
  if (signal.aborted || response.destroyed) return Promise.resolve();
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
  await said(response, words, signal);
  // Where a text has no length and no chunks, its end and the end of the connection look alike; a reset does not.
  if (response.req.httpVersion === '1.0') response.socket?.resetAndDestroy();
  else response.destroy();
}

/**
 * To break off at once would take back what was written before. A reader who takes nothing is hung up on by the
 * server in its time, for which a hub that stops does not wait.
 */
function said(response: ServerResponse, words: string, { aborted }: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve();
    response.once('close', resolve);
    if (words !== '') response.write(words, () => resolve());
    if (words === '' || aborted) setImmediate(resolve);
  });
}
