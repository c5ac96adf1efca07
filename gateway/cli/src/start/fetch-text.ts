import { createGuardedHttp } from '@grafo-abierto/plugin-kit';

/**
 * A small text of the internet, at this very address: another one speaks for others.
 *
 * @throws GrafoError `GRAFO_FETCH_…`
 */
export async function fetchText(url: string): Promise<string> {
  const http = createGuardedHttp({ limits: { bytes: 100_000, redirects: 0, attempts: 2 } });
  try {
    const { bytes } = await http.get(url, { signal: AbortSignal.timeout(20_000) });
    return bytes?.toString() ?? '';
  } finally {
    await http.close();
  }
}
