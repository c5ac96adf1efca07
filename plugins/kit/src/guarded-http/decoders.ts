/** How an answer may be compressed, for who asks over HTTP and reads no further than a bound. */
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export const ACCEPTED_ENCODINGS = 'gzip, br, deflate';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** What undoes an encoding: null where there is nothing to undo, undefined for one that nobody accepts. */
export function decoderOf(encoding: string): Transform | null | undefined {
  if (encoding === '' || encoding === 'identity') return null;
  return Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding]?.() : undefined;
}
