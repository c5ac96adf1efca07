import { GrafoError } from '@grafo-abierto/schema';

export interface PluginAddressRules {
  /** Whether plugins may answer without https and on this machine: for whoever tries one out. */
  readonly allowsLocal: boolean;
}

/**
 * Looks at an address that a plugin gives of itself. What its name resolves to is looked at with each connection.
 *
 * @throws GrafoError `GRAFO_PLUGIN_URL_UNSAFE`
 */
export function checkPluginAddress(url: string, { allowsLocal }: PluginAddressRules): void {
  const unsafe = (detail: string) => new GrafoError('GRAFO_PLUGIN_URL_UNSAFE', { url, detail });
  if (!URL.canParse(url)) throw unsafe('URL');
  const { protocol, username, password, hash } = new URL(url);
  if (username !== '' || password !== '') throw unsafe('user:password@');
  if (hash !== '') throw unsafe(hash);
  const isAllowed = protocol === 'https:' || (allowsLocal && protocol === 'http:');
  if (!isAllowed) throw unsafe(protocol);
}
