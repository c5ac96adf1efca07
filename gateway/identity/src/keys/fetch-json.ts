/** Reads a small JSON document of an issuer: in time, without redirects, and no further than it may be long. */
const DEADLINE = 5_000;
const MAXIMUM_BYTES = 512 * 1024;

export type FetchJson = (url: URL) => Promise<unknown>;

export const fetchJson: FetchJson = async (url) => {
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
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks, size)));
};

/** Keys that came over a line that somebody can change are nobody's: https, or this machine. */
export function isTrustworthy({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname))
  );
}
