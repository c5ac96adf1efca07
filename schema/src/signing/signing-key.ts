/** The Ed25519 keys that plugins are signed with, as their owners and the registry hold them. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import { GrafoError } from '../problems/grafo-error.js';

/** A public key by itself, and the name by which signatures tell which key they are of. */
export interface PluginKey {
  /** SHA-256 of the key, in base64url: 43 characters. As RFC 7638 has it. */
  readonly id: string;
  readonly key: KeyObject;
}

/**
 * @param pem a public key, beginning with `-----BEGIN PUBLIC KEY-----`
 * @throws GrafoError `GRAFO_PLUGIN_KEY_INVALID`, `GRAFO_PLUGIN_KEY_PRIVATE`
 */
export function readPublicKey(pem: string): PluginKey {
  if (/PRIVATE KEY/.test(pem)) throw new GrafoError('GRAFO_PLUGIN_KEY_PRIVATE');
  return identified(readKey(() => createPublicKey(pem)));
}

/**
 * @param pem a private key, beginning with `-----BEGIN PRIVATE KEY-----`
 * @throws GrafoError `GRAFO_PLUGIN_KEY_INVALID`
 */
export function readPrivateKey(pem: string): PluginKey {
  return identified(readKey(() => createPrivateKey(pem)));
}

function readKey(read: () => KeyObject): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = read();
  } catch (error) {
    throw new GrafoError('GRAFO_PLUGIN_KEY_INVALID', {}, { cause: error });
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new GrafoError('GRAFO_PLUGIN_KEY_INVALID');
  return key;
}

/** A private key and its public one have the same id. */
function identified(key: KeyObject): PluginKey {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const { crv, kty, x } = publicKey.export({ format: 'jwk' });
  const thumbprint = createHash('sha256').update(canonicalize({ crv, kty, x }) ?? '');
  return { id: thumbprint.digest('base64url'), key };
}
