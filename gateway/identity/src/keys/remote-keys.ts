/** The public keys of a signer elsewhere, as jose asks for them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { KeptKeys, type KeyClock } from '@grafo-abierto/schema';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

export interface RemoteKeysOptions {
  readonly fetchKeys: () => Promise<JSONWebKeySet>;
  /** Milliseconds between two readings at least. */
  readonly cooldown: number;
  readonly clock?: KeyClock;
}

const systemClock: KeyClock = {
  now: () => Date.now(),
  pause: (duration) => sleep(duration, undefined, { ref: false }),
};

/** For jose; rejects with a `KeysUnreadableError`, or with jose's own error for a key that there is not. */
export function createRemoteKeys(options: RemoteKeysOptions): JWTVerifyGetKey {
  const { fetchKeys, cooldown, clock = systemClock } = options;
  const kept = new KeptKeys({ fetchKeys: async () => createLocalJWKSet(await fetchKeys()), cooldown, clock });
  return async (header, token) => {
    const known = await kept.current();
    try {
      return await known(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      return (await kept.readFromNowOn())(header, token);
    }
  };
}
