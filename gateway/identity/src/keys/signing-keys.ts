/** Signs with a ring of keys wherever it is kept, publishes its public keys, and rotates them when it is time. */
import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { errors, type JWTPayload, type JWTVerifyGetKey, SignJWT } from 'jose';
import {
  createKeyRing,
  type KeyRing,
  type PrivateKey,
  type PublicKey,
  publicKeysOf,
  rotateKeyRing,
} from './key-ring.js';

const DAY = 24 * 60 * 60 * 1000;

/** A key signs for a quarter of a year unless somebody rotates it before. */
const LONGEST_SIGNING = 90 * DAY;

/** Where a ring is kept; several processes may share one. */
export interface KeyStore {
  /** The ring that is kept; the same object until it changes. */
  read(): KeyRing | undefined;
  /** Keeps a first ring, and answers it; or the one of who came first. */
  create(ring: KeyRing): KeyRing;
  replace(ring: KeyRing): void;
}

export interface SigningKeysOptions {
  readonly store: KeyStore;
  /** Milliseconds for which a signature must stay good after a rotation: the longest life of what is signed. */
  readonly keep: number;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

export interface Signed {
  readonly payload: JWTPayload;
  /** The `typ` of its header, so that it is never taken for something else that the same key signs. */
  readonly type: string;
  readonly issuer: string;
  readonly audience: string;
  readonly seconds: number;
}

/** One key of the ring, the one that signs now. */
export interface ByteSigner {
  readonly keyId: string;
  /** Ed25519. */
  sign(data: Uint8Array): Uint8Array;
}

export class SigningKeys {
  readonly #store: KeyStore;
  readonly #keep: number;
  readonly #clock: () => number;
  #opened: { readonly from: PrivateKey; readonly key: KeyObject } | undefined;

  constructor({ store, keep, clock = Date.now }: SigningKeysOptions) {
    this.#store = store;
    this.#keep = keep;
    this.#clock = clock;
  }

  sign({ payload, type, issuer, audience, seconds }: Signed): Promise<string> {
    const now = Math.floor(this.#clock() / 1000);
    const { current } = this.#ring();
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'EdDSA', kid: current.kid, typ: type })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(current);
  }

  /**
   * For statements that are no JSON Web Tokens. What it signs must begin as no token does, and have a form of its own
   * that names what it is for.
   */
  byteSigner(): ByteSigner {
    const { current } = this.#ring();
    if (this.#opened?.from !== current)
      this.#opened = { from: current, key: createPrivateKey({ key: { ...current }, format: 'jwk' }) };
    const { key } = this.#opened;
    return { keyId: current.kid, sign: (data) => sign(null, data, key) };
  }

  /** A JSON Web Key Set, for whoever verifies elsewhere. */
  published(): { readonly keys: readonly PublicKey[] } {
    return { keys: publicKeysOf(this.#ring(), this.#clock()) };
  }

  /** The key that a signature names, for jose. */
  readonly resolve: JWTVerifyGetKey = async ({ kid }) => {
    const key = this.published().keys.find((candidate) => candidate.kid === kid);
    if (key === undefined) throw new errors.JWKSNoMatchingKey();
    return key;
  };

  rotate(): void {
    this.#replace(this.#keep);
  }

  /** Takes the present key and all before it out of use at once: whoever stole one signs nothing any more. */
  revoke(): void {
    this.#replace(0);
  }

  #replace(keep: number): KeyRing {
    const rotated = rotateKeyRing(this.#kept(), this.#clock(), keep);
    this.#store.replace(rotated);
    return rotated;
  }

  #ring(): KeyRing {
    const ring = this.#kept();
    if (this.#clock() - ring.since < LONGEST_SIGNING) return ring;
    try {
      return this.#replace(this.#keep);
    } catch {
      // Where the operator lets nobody write, the key that is there goes on.
      return ring;
    }
  }

  #kept(): KeyRing {
    return this.#store.read() ?? this.#store.create(createKeyRing(this.#clock()));
  }
}
