import type { FetchBounds } from '../subgraph-call.type.js';
import { SubgraphTransportError } from '../subgraph-transport-error.js';

/** Reads bytes to their end as UTF-8, and not one chunk further than the budget. */
export async function readText(
  chunks: AsyncIterable<Uint8Array>,
  budget: FetchBounds['budget'],
): Promise<string> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    budget.spend(chunk.byteLength);
    size += chunk.byteLength;
    read.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(read, size));
  } catch (cause) {
    throw new SubgraphTransportError('not-utf8', undefined, { cause });
  }
}
