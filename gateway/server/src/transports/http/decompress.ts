import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SubgraphTransportError } from '../subgraph-transport-error.js';
import { connectionFailure } from './connection-failure.js';

/** What a subgraph may compress its answers with. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** The bytes of a body without their compression, made only as fast as they are read. */
export async function* decompress(body: Readable, encoding: string): AsyncGenerator<Buffer> {
  if (encoding === '' || encoding === 'identity') {
    yield* received(body);
    return;
  }
  const createDecoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  if (createDecoder === undefined) throw new SubgraphTransportError('encoding');
  const decoder = createDecoder();
  // Errors reach the loop below through the decoder; both streams are destroyed when it ends in any way.
  pipeline(Readable.from(received(body)), decoder, () => undefined);
  try {
    for await (const chunk of decoder) yield chunk;
  } catch (cause) {
    if (cause instanceof SubgraphTransportError) throw cause;
    throw new SubgraphTransportError('encoding', undefined, { cause });
  }
}

/** An error of the connection is named here, where it cannot be taken for one of the decoder. */
async function* received(body: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of body) yield chunk;
  } catch (cause) {
    throw connectionFailure(cause);
  }
}
