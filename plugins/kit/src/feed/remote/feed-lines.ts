import { TextDecoder } from 'node:util';

/** More than any record needs that says something. */
export const LINE_BYTES = 512 * 1024;
const NEWLINE = 0x0a;

/** Why it is no line of a feed. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
}

/**
 * The lines of a body, each as soon as it is whole; no more than one line and one chunk is ever kept.
 *
 * @throws BadLine for one that is too long, not UTF-8, or cut at the end
 */
export async function* feedLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let begun: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.byteLength;
    if (size > LINE_BYTES) throw new BadLine(`> ${LINE_BYTES} bytes`);
    if (part.byteLength > 0) begun.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield decode(Buffer.concat(begun, size));
      begun = [];
      size = 0;
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  // The last record may be whole all the same, and nobody can tell.
  if (size > 0) throw new BadLine('EOF');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadLine('UTF-8');
  }
}
