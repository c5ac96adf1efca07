/** The issuer that an embedded hub brings, so that everything can be tried without another service. */
import { formatGrant, type Grant } from '@grafo-abierto/schema';
import { SigningKeys, type SigningKeysOptions } from '../keys/signing-keys.js';

/** No address: the tokens are good wherever the hub listens. */
export const LOCAL_ISSUER = 'urn:grafo-abierto:local';

/** What the tokens of a hub are for, unless it is told otherwise. */
export const DEFAULT_AUDIENCE = 'grafo-abierto';

/** Seconds that a token of the local issuer lives at most. */
export const LONGEST_LIFE = 30 * 24 * 60 * 60;

export function createLocalKeys(options: Omit<SigningKeysOptions, 'keep'>): SigningKeys {
  return new SigningKeys({ ...options, keep: LONGEST_LIFE * 1000 });
}

export interface LocalToken {
  readonly grant: Grant;
  readonly office?: string | undefined;
  readonly name?: string | undefined;
  readonly seconds: number;
  readonly audience: string;
}

/** The same grant and name are the same subject, whenever and however often they get a token. */
export function issueLocalToken(
  keys: SigningKeys,
  { grant, office, name, seconds, audience }: LocalToken,
): Promise<string> {
  const scope = formatGrant(grant);
  const sub = name === undefined ? scope : `${scope}/${name}`;
  const payload = {
    sub,
    scope,
    ...(office !== undefined && { office }),
    ...(name !== undefined && { name }),
  };
  return keys.sign({ payload, type: 'at+jwt', issuer: LOCAL_ISSUER, audience, seconds });
}
