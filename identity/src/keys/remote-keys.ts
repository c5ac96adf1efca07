/**
 * The public keys of a signer elsewhere, kept, and read again when a signature names one that is not known or
 * when they have become old. While the signer does not answer, the known ones stay good for a time.
 */
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

const MINUTE = 60 * 1000;

/** Milliseconds after which keys are read again, so that a revoked one is forgotten. */
const FRESH = 5 * MINUTE;

/** Milliseconds after which keys that cannot be read again are good no more. */
const GOOD = 60 * MINUTE;

export interface RemoteKeysOptions {
  readonly fetchKeys: () => Promise<JSONWebKeySet>;
  /** Milliseconds between two readings at least: unknown keys cost a stranger nothing to name. */
  readonly cooldown: number;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** The keys cannot be read, and none are known that are still good. */
export class KeysUnreadableError extends Error {
  override readonly name = 'KeysUnreadableError';
}

/** For jose; rejects with a `KeysUnreadableError`, or with jose's own error for a key that there is not. */
export function createRemoteKeys(options: RemoteKeysOptions): JWTVerifyGetKey {
  const keys = new RemoteKeys(options);
  return async (header, token) => {
    const known = await keys.current();
    try {
      return await known(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      return (await keys.newerThan(known))(header, token);
    }
  };
}

type Resolve = ReturnType<typeof createLocalJWKSet>;

class RemoteKeys {
  readonly #fetchKeys: () => Promise<JSONWebKeySet>;
  readonly #cooldown: number;
  readonly #clock: () => number;
  #known: { readonly resolve: Resolve; readonly readAt: number } | undefined;
  #triedAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | undefined;

  constructor({ fetchKeys, cooldown, clock = Date.now }: RemoteKeysOptions) {
    this.#fetchKeys = fetchKeys;
    this.#cooldown = cooldown;
    this.#clock = clock;
  }

  async current(): Promise<Resolve> {
    const age = this.#known ? this.#age(this.#known.readAt) : Number.POSITIVE_INFINITY;
    const reading = age > FRESH ? this.#read() : undefined;
    // Nobody waits for newer keys while the known ones are good.
    if (age > GOOD) await reading;
    return this.#good();
  }

  /** What was read since, or the same while it is too early to read again. */
  async newerThan(known: Resolve): Promise<Resolve> {
    if (this.#known?.resolve === known) await this.#read();
    return this.#good();
  }

  #good(): Resolve {
    if (this.#known && this.#age(this.#known.readAt) <= GOOD) return this.#known.resolve;
    throw new KeysUnreadableError('The keys cannot be read.');
  }

  /** One reading at a time, for all who wait; a failure is not told: what is known says what follows. */
  #read(): Promise<void> {
    if (this.#reading) return this.#reading;
    if (this.#age(this.#triedAt) < this.#cooldown) return Promise.resolve();
    this.#triedAt = this.#clock();
    this.#reading = this.#fetchKeys()
      .then(
        (keys) => {
          this.#known = { resolve: createLocalJWKSet(keys), readAt: this.#clock() };
        },
        () => undefined,
      )
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }

  #age(time: number): number {
    return this.#clock() - time;
  }
}
