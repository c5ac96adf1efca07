/** Resolves a host's name for the very connection that is about to be made, and refuses all but the internet. */
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { GrafoError } from '@grafo-abierto/schema';
import { isPublicAddress } from './public-address.js';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** Every address of a host's name, as the system's resolver gives them. */
export type ResolveHost = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export const systemResolveHost: ResolveHost = (hostname) => lookup(hostname, { all: true });

/**
 * Node calls this between the name and the socket, so what is checked is what is connected to: no second
 * resolution can answer otherwise. A name with one private address is refused whole.
 */
export function guardedLookup(resolveHost: ResolveHost): LookupFunction {
  return trustingLookup(async (hostname) => {
    const addresses = await resolveHost(hostname);
    const refused = addresses.find(({ address }) => !isPublicAddress(address));
    if (refused !== undefined) throw addressRefused(hostname, refused.address);
    return addresses;
  });
}

/** The same for origins that the operator allowed at any address. */
export function trustingLookup(resolveHost: ResolveHost): LookupFunction {
  return (hostname, { all }, callback) => {
    resolveHost(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined) callback(new Error(`${hostname} has no address`), '');
        else if (all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
}

/**
 * Node connects to a literal address without any lookup, so it is checked before.
 *
 * @throws GrafoError `GRAFO_FETCH_ADDRESS_REFUSED`
 */
export function checkLiteralAddress(hostname: string): void {
  const literal = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) throw addressRefused(hostname, literal);
}

function addressRefused(host: string, address: string): GrafoError {
  return new GrafoError('GRAFO_FETCH_ADDRESS_REFUSED', { host, address });
}
