/**
 * Reads a hub's key set: in time, without redirects, and no further than it may be long. The address is the operator's
 * own, often of a private network, so it is not guarded as what others give.
 */
const DEADLINE = 5_000;
const MAXIMUM_BYTES = 512 * 1024;

export async function fetchKeySet(url: URL): Promise<unknown> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(DEADLINE),
  });
  if (!response.ok || response.body === null) throw new Error(`${url.origin} answers ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > MAXIMUM_BYTES) throw new Error(`${url.origin} answers more than ${MAXIMUM_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks, size).toString('utf8'));
}
