/** Reads the body of an answer as text: without its compression, and not one chunk further than the budget. */
import type { Readable, Transform } from 'node:stream';
import { decoderOf } from '@grafo-abierto/plugin-kit/http';
import type { FetchBounds } from '../subgraph-call.type.js';
import { SubgraphTransportError } from '../subgraph-transport-error.js';
import { connectionFailure } from './connection-failure.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

export async function readText(
  body: Readable,
  encoding: string,
  budget: FetchBounds['budget'],
): Promise<string> {
  const decoder = decoderOf(encoding);
  if (decoder === undefined) throw new SubgraphTransportError('encoding');
  const bytes = await readBytes(body, decoder, budget);
  try {
    return UTF8.decode(bytes);
  } catch (cause) {
    throw new SubgraphTransportError('not-utf8', undefined, { cause });
  }
}

/** By events: iterating over a stream costs more than all else of a short answer. */
function readBytes(
  body: Readable,
  decoder: Transform | null,
  budget: FetchBounds['budget'],
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const fail = (reason: unknown) => {
      reject(reason);
      body.destroy();
      decoder?.destroy();
    };
    const take = (chunk: Uint8Array) => {
      try {
        budget.spend(chunk.byteLength);
        size += chunk.byteLength;
        chunks.push(chunk);
      } catch (tooLarge) {
        fail(tooLarge);
      }
    };
    // An error of the connection is never taken for one of the decoder.
    body.on('error', (cause) => fail(connectionFailure(cause)));
    body.on('close', () => {
      if (!body.readableEnded) fail(new SubgraphTransportError('broken', 'ERR_STREAM_PREMATURE_CLOSE'));
    });
    decoder?.on('error', (cause) => fail(new SubgraphTransportError('encoding', undefined, { cause })));
    (decoder ? body.pipe(decoder) : body).on('data', take).on('end', () => {
      resolve(Buffer.concat(chunks, size));
      // What comes behind the end of what was compressed.
      if (!body.readableEnded) body.destroy();
    });
  });
}
