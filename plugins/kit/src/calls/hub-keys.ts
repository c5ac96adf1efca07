/** The public keys of the hubs that may call a plugin, wherever the plugin's operator says that they are. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { KeptKeys, type KeyClock } from '@grafo-abierto/schema';
import { z } from 'zod';
import { fetchKeySet } from './fetch-key-set.js';

const keySetSchema = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional() })).max(100),
});

const ed25519 = z.object({
  kid: z.string(),
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
});

export interface HubKeys {
  /** Undefined where no hub has a key of that name. Rejects with a `KeysUnreadableError`. */
  find(keyId: string): Promise<KeyObject | undefined>;
}

/** Milliseconds between two readings. A hub publishes a key long before it signs with it. */
const COOLDOWN = 1_000;

const systemClock: KeyClock = {
  now: () => Date.now(),
  pause: (duration) => sleep(duration, undefined, { ref: false }),
};

/**
 * @param place the URL of a key set, the path of a file with one, or the key set itself
 * @throws where it is a key set that cannot be read
 */
export function openHubKeys(place: string, clock: KeyClock = systemClock): HubKeys {
  if (place.trimStart().startsWith('{')) {
    const keys = parseKeySet(JSON.parse(place));
    return { find: async (keyId) => keys.get(keyId) };
  }
  const read = URL.canParse(place)
    ? () => fetchKeySet(new URL(place))
    : async () => JSON.parse(await readFile(place, 'utf8')) as unknown;
  const kept = new KeptKeys({ fetchKeys: async () => parseKeySet(await read()), cooldown: COOLDOWN, clock });
  return {
    find: async (keyId) => (await kept.current()).get(keyId) ?? (await kept.readFromNowOn()).get(keyId),
  };
}

/** Keys of other kinds are not of calls. */
function parseKeySet(value: unknown): ReadonlyMap<string, KeyObject> {
  const good = keySetSchema.parse(value).keys.flatMap((key) => ed25519.safeParse(key).data ?? []);
  return new Map(good.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));
}
