/** A hub as far as a plugin can tell: a key that signs calls, and its public part. */
import { generateKeyPairSync, sign } from 'node:crypto';
import type { CallSigner } from '../sign-call.js';

export interface TestHubKey extends CallSigner {
  readonly publicKey: { readonly kid: string; readonly [member: string]: unknown };
}

export function createTestHubKey(keyId: string): TestHubKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    keyId,
    sign: (data) => sign(null, data, privateKey),
    publicKey: { ...Object(publicKey.export({ format: 'jwk' })), kid: keyId },
  };
}

export const keySetOf = (...keys: readonly TestHubKey[]) =>
  JSON.stringify({ keys: keys.map(({ publicKey }) => publicKey) });
