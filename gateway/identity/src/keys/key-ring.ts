/**
 * The Ed25519 keys of one signer: the one that signs, the one that will, and those that did. The next one is
 * published long before it signs, so that whoever keeps a copy of the public keys knows it by then.
 */
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { z } from 'zod';

const publicKey = z.object({
  kid: z.string(),
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
});
const privateKey = publicKey.extend({ d: z.string() });

export const keyRingSchema = z.object({
  current: privateKey,
  /** When it began to sign, in milliseconds since 1970, as all times here. */
  since: z.number(),
  next: privateKey,
  /** `until` when what they signed is good. */
  retired: z.array(z.object({ key: publicKey, until: z.number() })),
});

export type PublicKey = z.infer<typeof publicKey>;
export type PrivateKey = z.infer<typeof privateKey>;
export type KeyRing = z.infer<typeof keyRingSchema>;

export function createKeyRing(now: number): KeyRing {
  return { current: createKey(), since: now, next: createKey(), retired: [] };
}

/** @param keep milliseconds for which what the present key has signed stays good; 0 when it is in wrong hands */
export function rotateKeyRing({ current, next, retired }: KeyRing, now: number, keep: number): KeyRing {
  const leaving = { key: publicPartOf(current), until: now + keep };
  const stillGood = keep === 0 ? [] : [leaving, ...retired].filter(({ until }) => until > now);
  return { current: next, since: now, next: createKey(), retired: stillGood };
}

/** All that verify at this time, or soon will. */
export function publicKeysOf({ current, next, retired }: KeyRing, now: number): readonly PublicKey[] {
  const good = retired.filter(({ until }) => until > now).map(({ key }) => key);
  return [publicPartOf(current), publicPartOf(next), ...good];
}

function createKey(): PrivateKey {
  const jwk: unknown = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return privateKey.parse({ ...Object(jwk), kid: randomUUID() });
}

function publicPartOf({ kid, kty, crv, x }: PrivateKey | PublicKey): PublicKey {
  return { kid, kty, crv, x };
}
