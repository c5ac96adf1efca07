import { readFile } from 'node:fs/promises';
import type { JWTVerifyGetKey } from 'jose';
import { fetchJson } from '../keys/fetch-json.js';
import { parseKeySet } from '../keys/key-set.js';
import { createRemoteKeys } from '../keys/remote-keys.js';

/** Milliseconds. The hub is near, and publishes a key long before it signs with it. */
const COOLDOWN = 1_000;

/** The hub's public keys for its subgraphs, from the URL where it publishes them or from a copy in a file. */
export function hubKeysAt(place: string): JWTVerifyGetKey {
  const read = URL.canParse(place)
    ? () => fetchJson(new URL(place))
    : async () => JSON.parse(await readFile(place, 'utf8')) as unknown;
  return createRemoteKeys({ fetchKeys: async () => parseKeySet(await read()), cooldown: COOLDOWN });
}
