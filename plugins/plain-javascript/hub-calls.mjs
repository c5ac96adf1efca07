/** Tells the calls of a hub from all others by their signatures (RFC 9421), as ARCHITECTURE.md describes them. */
import { createHash, createPublicKey, verify } from 'node:crypto';

/** What a hub writes, letter for letter: whatever is otherwise is not a hub's. */
const INPUT =
  /^grafo=(\("@method" "@target-uri" "content-digest" "content-type"\);created=(\d+);expires=(\d+);nonce="([\w-]+)";keyid="([\w-]+)";alg="ed25519";tag="grafo-abierto")$/;
const SIGNATURE = /^grafo=:([A-Za-z0-9+/]{86}==):$/;

/** Seconds. */
const LIFE = 60;
const CLOCK_TOLERANCE = 30;

const KEYS_COOLDOWN_MS = 1000;
const KEYS_DEADLINE_MS = 5000;

export class HubCalls {
  #place;
  #keys = new Map();
  #readAt = Number.NEGATIVE_INFINITY;
  /** Which calls came, in their order, with the second until which each is good. */
  #seen = new Map();

  /** @param place the URL of a hub's key set, or the set itself as JSON */
  constructor(place) {
    this.#place = place;
  }

  /**
   * The code for which a POST is refused; undefined for what a hub signed for this address.
   *
   * @param body as it came
   * @param address with which the plugin is published: what the request says of itself anybody can write
   */
  async problemOf({ headers, body, address }) {
    const { signature, 'signature-input': input, 'content-digest': digest, 'content-type': type } = headers;
    if (signature === undefined && input === undefined) return 'GRAFO_CALL_UNSIGNED';
    const [, said, created, expires, nonce, keyId] = INPUT.exec(input) ?? [];
    const [, value] = SIGNATURE.exec(signature) ?? [];
    const isOfBody = digest === `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
    if (said === undefined || value === undefined || !isOfBody) return 'GRAFO_CALL_SIGNATURE_INVALID';
    const signed = `"@method": POST\n"@target-uri": ${address}\n"content-digest": ${digest}\n"content-type": ${type}\n"@signature-params": ${said}`;
    const key = await this.#key(keyId);
    if (!key || !verify(null, Buffer.from(signed), key, Buffer.from(value, 'base64')))
      return 'GRAFO_CALL_SIGNATURE_INVALID';
    const now = Math.floor(Date.now() / 1000);
    const until = Math.min(Number(expires), Number(created) + LIFE) + CLOCK_TOLERANCE;
    if (Number(created) > now + CLOCK_TOLERANCE || until < now) return 'GRAFO_CALL_EXPIRED';
    return this.#isNew(nonce, until, now) ? undefined : 'GRAFO_CALL_REPEATED';
  }

  #isNew(nonce, until, now) {
    if (this.#seen.has(nonce)) return false;
    for (const [old, end] of this.#seen) {
      if (end >= now) break;
      this.#seen.delete(old);
    }
    this.#seen.set(nonce, until);
    return true;
  }

  /** A hub publishes a key long before it signs with it, so one that is not known is looked for now and then. */
  async #key(keyId) {
    if (!this.#keys.has(keyId) && Date.now() - this.#readAt >= KEYS_COOLDOWN_MS) {
      this.#readAt = Date.now();
      const { keys } = JSON.parse(await this.#readKeys());
      const good = keys.filter(({ crv }) => crv === 'Ed25519');
      this.#keys = new Map(good.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));
    }
    return this.#keys.get(keyId);
  }

  async #readKeys() {
    if (this.#place.startsWith('{')) return this.#place;
    const signal = AbortSignal.timeout(KEYS_DEADLINE_MS);
    return (await fetch(this.#place, { redirect: 'error', signal })).text();
  }
}
