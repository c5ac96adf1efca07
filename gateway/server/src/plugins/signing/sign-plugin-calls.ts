/**
 * Signs each call to a plugin as the hub's (RFC 9421), so that a plugin can answer its hubs alone.
 *
 * The hub's one ring of keys signs it too, for it is published and rotated already. Neither is ever taken for the other:
 * a statement of who asks is a JSON Web Token of a type of its own, and what is signed here begins as no token does.
 */
import { randomUUID } from 'node:crypto';
import type { SigningKeys } from '@grafo-abierto/identity';
import { signCall, socketTarget } from '@grafo-abierto/plugin-kit/calls';
import type { Identification } from '../../transports/create-subgraph-transport.js';
import { readSubgraphAddress } from '../../transports/http/subgraph-address.js';

/** The part of a plugin that is signed for. */
interface SignedPlace {
  readonly name: string;
  readonly url: string;
}

/** What is sent along with each call to one plugin. */
export type SignPluginCalls = (place: SignedPlace) => Identification;

interface Chance {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly nonce: () => string;
}

const CHANCE: Chance = { now: Date.now, nonce: randomUUID };

export function signPluginCalls(
  keys: Pick<SigningKeys, 'byteSigner'>,
  { now, nonce }: Chance = CHANCE,
): SignPluginCalls {
  return (place) => {
    const { targetUri, host } = targetOf(place);
    return {
      headersOf: async (_context, body) => {
        const signed = signCall({ targetUri, body }, keys.byteSigner(), { now: now(), nonce: nonce() });
        return { ...signed, ...host };
      },
      // It says which hub asks, and nothing of a reader.
      audienceOf: () => 'everyone',
    };
  };
}

/** For the options of a transport. */
export function signedBy(
  sign: SignPluginCalls | undefined,
  place: SignedPlace,
): { readonly identify?: Identification } {
  return sign === undefined ? {} : { identify: sign(place) };
}

/** A Unix socket has no host: the plugin's name stands there, so that a call is of one plugin there too. */
function targetOf({ name, url }: SignedPlace) {
  const { origin, path, socketPath } = readSubgraphAddress(name, url);
  if (socketPath === undefined) return { targetUri: `${origin}${path}` };
  return { targetUri: socketTarget(name, path), host: { host: name } };
}
