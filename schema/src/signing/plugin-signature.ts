/**
 * What the owner of a plugin signs: its manifest, and from when until when the signature may be used. The manifest
 * holds the hash of the SDL, so the signature is of that too.
 */
import { createHash, sign, verify } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { PluginKey } from './signing-key.js';

export interface PluginSignature {
  readonly keyId: string;
  /** RFC 3339. */
  readonly notBefore: string;
  readonly expires: string;
  /** Ed25519, in base64url: 86 characters. */
  readonly value: string;
}

/** @param manifest the value that its YAML or JSON stands for */
export function signPlugin(
  manifest: unknown,
  { id, key }: PluginKey,
  times: Pick<PluginSignature, 'notBefore' | 'expires'>,
): PluginSignature {
  const { notBefore, expires } = times;
  const signed = { keyId: id, notBefore, expires };
  return { ...signed, value: sign(null, signedText(manifest, signed), key).toString('base64url') };
}

/** Whether a signature is of that manifest and that key; when it may be used, the caller looks at. */
export function isSignedBy(manifest: unknown, signature: PluginSignature, { id, key }: PluginKey): boolean {
  const { keyId, value } = signature;
  if (keyId !== id || !/^[\w-]{86}$/.test(value)) return false;
  return verify(null, signedText(manifest, signature), key, Buffer.from(value, 'base64url'));
}

/** Canonical JSON (RFC 8785): the same bytes whatever the order, the spaces and the notation were. */
function signedText(manifest: unknown, { keyId, ...times }: Omit<PluginSignature, 'value'>): Buffer {
  const [notBefore, expires] = [instant(times.notBefore), instant(times.expires)];
  const statement = { type: 'grafo-abierto-plugin', manifest, keyId, notBefore, expires };
  return Buffer.from(canonicalize(statement) ?? '');
}

/** One instant can be written in several ways; in UTC with milliseconds there is one. */
function instant(text: string): string {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : at.toISOString();
}

/** SHA-256 in hexadecimal of a manifest, which holds the hash of its SDL: the address of a version. */
export function hashManifest(manifest: unknown): string {
  return createHash('sha256')
    .update(canonicalize(manifest) ?? '')
    .digest('hex');
}
