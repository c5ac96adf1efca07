import type { GuardedHttp } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import { forbiddenAsSuch } from '../listing/forbidden-as-such.js';

/** The body of a small JSON answer, whole; it is tried again as often as the guarded HTTP does. */
export async function readBytes(http: GuardedHttp, url: string, signal: AbortSignal): Promise<Buffer> {
  const { bytes } = await forbiddenAsSuch(http.get(url, { signal }));
  return bytes ?? Buffer.alloc(0);
}

/** @throws GrafoError `GRAFO_PORTAL_…` when the text is empty, a web page, or no JSON */
export async function readJson(http: GuardedHttp, url: string, signal: AbortSignal): Promise<unknown> {
  const bytes = await readBytes(http, url, signal);
  const text = new TextDecoder().decode(bytes).trim();
  if (text === '') throw new GrafoError('GRAFO_PORTAL_ANSWER_EMPTY', { url });
  if (text.startsWith('<')) throw new GrafoError('GRAFO_PORTAL_ANSWER_HTML', { url });
  try {
    return JSON.parse(text);
  } catch {
    throw new GrafoError('GRAFO_PORTAL_JSON_MALFORMED', { url, bytes: bytes.byteLength });
  }
}
