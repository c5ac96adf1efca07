import type { GuardedHttp } from '@grafo-abierto/plugin-kit';
import { forbiddenAsSuch } from '../listing/forbidden-as-such.js';
import { readRecords } from './read-records.js';

/** The body of a small JSON answer, whole; it is tried again as often as the guarded HTTP does. */
export async function readBytes(http: GuardedHttp, url: string, signal: AbortSignal): Promise<Buffer> {
  const { bytes } = await forbiddenAsSuch(http.get(url, { signal }));
  return bytes ?? Buffer.alloc(0);
}

/** @throws GrafoError `GRAFO_PORTAL_…` when the text is empty, a web page, cut, or no JSON */
export async function readJson(http: GuardedHttp, url: string, signal: AbortSignal): Promise<unknown> {
  const bytes = await readBytes(http, url, signal);
  for await (const part of readRecords(inPieces(bytes), NO_LIST, withoutQuery(url))) {
    if (part.kind === 'closed') return part.envelope;
  }
  return undefined;
}

/** No name in a JSON of ours: all of it stands around no list. */
const NO_LIST = ['\u0000'];

const PIECE_BYTES = 64 * 1024;

/** So that others get their turn while a large answer is parsed. */
export async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer, void> {
  for (let start = 0; start < bytes.byteLength; start += PIECE_BYTES) {
    yield bytes.subarray(start, start + PIECE_BYTES);
  }
}

export function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
