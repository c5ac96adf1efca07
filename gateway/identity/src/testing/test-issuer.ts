/** An issuer under test: one key of each kind, and tokens with whatever is wrong with them. */
import { createPublicKey, createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  createLocalJWKSet,
  exportJWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  SignJWT,
  UnsecuredJWT,
} from 'jose';

export const ISSUER = 'https://issuer.example';
export const AUDIENCE = 'the-hub';
/** Seconds since 1970. */
export const NOW = 1_800_000_000;
export const clock = () => NOW * 1000;

export interface TestIssuer {
  readonly resolve: JWTVerifyGetKey;
  /** A good token of an administrator, but for what is changed; undefined leaves a claim out. */
  token(changed?: Readonly<Record<string, unknown>>): Promise<string>;
  signedWith(key: KeyObject, alg: string): Promise<string>;
  unsigned(): string;
  /** The public key's own bytes as a shared secret: what a careless verifier would take. */
  readonly publicKeyAsSecret: KeyObject;
}

const CLAIMS: JWTPayload = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: '7',
  exp: NOW + 60,
  scope: 'openid administrator',
};

export async function createTestIssuer(alg: 'EdDSA' | 'RS256' | 'ES256' = 'EdDSA'): Promise<TestIssuer> {
  const { privateKey, publicKey } = createPair(alg);
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg };
  const sign = (claims: JWTPayload, key: KeyObject, by: string) =>
    new SignJWT(claims).setProtectedHeader({ kid: 'k', alg: by }).sign(key);
  return {
    resolve: createLocalJWKSet({ keys: [jwk] }),
    // Of what is undefined, JSON keeps nothing.
    token: (changed = {}) => sign(JSON.parse(JSON.stringify({ ...CLAIMS, ...changed })), privateKey, alg),
    signedWith: (key, other) => sign(CLAIMS, key, other),
    unsigned: () => new UnsecuredJWT(CLAIMS).encode(),
    publicKeyAsSecret: createSecretKey(
      createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString(),
      'utf8',
    ),
  };
}

function createPair(alg: string) {
  if (alg === 'RS256') return generateKeyPairSync('rsa', { modulusLength: 2048 });
  return alg === 'ES256'
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
    : generateKeyPairSync('ed25519');
}
