/** Under whose name an address lies, so that no one site takes the turn of all others: `mendoza.gob.ar`. */
import { isIP } from 'node:net';

/** Under which a country hands out names: `gob.ar`, `co.uk`. */
const OF_COUNTRY = /^[a-z]{2,3}\.[a-z]{2}$/;

export function siteOf(url: string): string {
  const { hostname } = new URL(url);
  if (isIP(hostname.replace(/^\[|\]$/g, '')) > 0) return hostname;
  const names = hostname.replace(/\.$/, '').split('.');
  return names.slice(OF_COUNTRY.test(names.slice(-2).join('.')) ? -3 : -2).join('.');
}
