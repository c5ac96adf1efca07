/** Reads an answer's bytes without their compression, and not one chunk further than the cap. */
import { pipeline, Readable } from 'node:stream';
import { GrafoError } from '@grafo-abierto/schema';
import { decoderOf } from './decoders.js';

/** @throws GrafoError `GRAFO_FETCH_TOO_LARGE`, `GRAFO_FETCH_ENCODING` */
export async function* readChunks(
  body: Readable,
  encoding: string,
  cap: number,
  url: URL,
): AsyncGenerator<Buffer, void> {
  let size = 0;
  for await (const chunk of decompress(body, encoding, url)) {
    size += chunk.byteLength;
    if (size > cap) throw new GrafoError('GRAFO_FETCH_TOO_LARGE', { url: url.origin + url.pathname, cap });
    yield chunk;
  }
}

async function* decompress(body: Readable, encoding: string, url: URL): AsyncGenerator<Buffer> {
  const decoder = decoderOf(encoding);
  if (decoder === null) {
    yield* body;
    return;
  }
  const refusal = () => new GrafoError('GRAFO_FETCH_ENCODING', { url: url.origin + url.pathname, encoding });
  if (decoder === undefined) throw refusal();
  let broken: unknown;
  const received = async function* (): AsyncGenerator<Buffer> {
    try {
      yield* body;
    } catch (cause) {
      broken = cause;
      throw cause;
    }
  };
  // Errors reach the loop below through the decoder; both streams are destroyed when it ends in any way.
  pipeline(Readable.from(received()), decoder, () => undefined);
  try {
    for await (const chunk of decoder) yield chunk;
  } catch (cause) {
    // A broken connection is not the decoder's fault, and may be tried again.
    throw broken ?? (cause instanceof GrafoError ? cause : refusal());
  }
}
