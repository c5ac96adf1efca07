import type { JWTVerifyGetKey } from 'jose';
import { fetchJson } from '../keys/fetch-json.js';
import { createRemoteKeys } from '../keys/remote-keys.js';
import { discoverKeys } from './discover-keys.js';

/** Milliseconds. */
const COOLDOWN = 5_000;

/** The keys of an OpenID Connect issuer, read when the first token of it comes. */
export function oidcIssuerKeys(issuer: string): JWTVerifyGetKey {
  return createRemoteKeys({ fetchKeys: () => discoverKeys(issuer, fetchJson), cooldown: COOLDOWN });
}
