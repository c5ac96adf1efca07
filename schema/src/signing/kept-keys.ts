/**
 * The public keys of a signer elsewhere, kept, and read again when a signature names one that is not known or
 * when they have become old. While the signer does not answer, the known ones stay good for a time.
 */
const MINUTE = 60 * 1000;

/** Milliseconds after which keys are read again, so that a revoked one is forgotten. */
const FRESH = 5 * MINUTE;

/** Milliseconds after which keys that cannot be read again are good no more. */
const GOOD = 60 * MINUTE;

/** Milliseconds. */
export interface KeyClock {
  /** Since 1970. */
  now(): number;
  pause(duration: number): Promise<unknown>;
}

export interface KeptKeysOptions<Keys> {
  readonly fetchKeys: () => Promise<Keys>;
  /**
   * Milliseconds between two readings at least: unknown keys cost a stranger nothing to name. Who names one
   * waits for as long, so that whoever has a signature of a new key is served late and never refused.
   */
  readonly cooldown: number;
  readonly clock: KeyClock;
}

/** The keys cannot be read, and none are known that are still good. */
export class KeysUnreadableError extends Error {
  override readonly name = 'KeysUnreadableError';
}

export class KeptKeys<Keys> {
  readonly #fetchKeys: () => Promise<Keys>;
  readonly #cooldown: number;
  readonly #clock: KeyClock;
  #known: { readonly keys: Keys; readonly readAt: number } | undefined;
  #beganAt = Number.NEGATIVE_INFINITY;
  #begun = 0;
  #reading: Promise<void> | undefined;

  constructor({ fetchKeys, cooldown, clock }: KeptKeysOptions<Keys>) {
    this.#fetchKeys = fetchKeys;
    this.#cooldown = cooldown;
    this.#clock = clock;
  }

  /** Rejects with a `KeysUnreadableError`. */
  async current(): Promise<Keys> {
    const age = this.#known ? this.#age(this.#known.readAt) : Number.POSITIVE_INFINITY;
    const mayRead = this.#reading !== undefined || this.#age(this.#beganAt) >= this.#cooldown;
    const reading = age > FRESH && mayRead ? this.#read() : undefined;
    // Nobody waits for newer keys while the known ones are good.
    if (age > GOOD) await reading;
    return this.#good();
  }

  /** For a key that the current ones lack: a reading that has begun already may have missed what was published since. */
  async readFromNowOn(): Promise<Keys> {
    const before = this.#begun;
    while (this.#begun === before) await this.#read();
    // Another that waits may have begun one.
    await this.#reading;
    return this.#good();
  }

  #good(): Keys {
    if (this.#known && this.#age(this.#known.readAt) <= GOOD) return this.#known.keys;
    throw new KeysUnreadableError('The keys cannot be read.');
  }

  /** One at a time, for all who wait; a failure is not told: what is known says what follows. */
  #read(): Promise<void> {
    this.#reading ??= this.#readOnce().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readOnce(): Promise<void> {
    const early = this.#cooldown - this.#age(this.#beganAt);
    if (early > 0) await this.#clock.pause(early);
    this.#begun++;
    this.#beganAt = this.#clock.now();
    const keys = await this.#fetchKeys().catch(() => undefined);
    if (keys !== undefined) this.#known = { keys, readAt: this.#clock.now() };
  }

  #age(time: number): number {
    return this.#clock.now() - time;
  }
}
