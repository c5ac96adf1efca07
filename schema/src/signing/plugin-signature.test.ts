import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSignedBy, type PluginSignature, signPlugin } from './plugin-signature.js';
import { readPrivateKey, readPublicKey } from './signing-key.js';

const pemOf = (key: KeyObject) =>
  key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' }).toString();

function newPair() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { own: readPrivateKey(pemOf(privateKey)), known: readPublicKey(pemOf(publicKey)) };
}

const manifest = {
  id: 'mendoza-contracting',
  version: '1.0.0',
  subgraph: { sdlHash: 'ab', url: 'https://a' },
};
const times = { notBefore: '2026-03-01T00:00:00Z', expires: '2026-03-01T01:00:00Z' };

describe('the signature of a plugin', () => {
  const { own, known } = newPair();
  const signature = signPlugin(manifest, own, times);

  it('is good for the manifest, in whatever order it is written', () => {
    const { id, version, subgraph } = manifest;
    const turned = { subgraph: { url: subgraph.url, sdlHash: subgraph.sdlHash }, version, id };
    expect(isSignedBy(turned, signature, known)).toBe(true);
    expect(signature.keyId).toBe(known.id);
  });

  it('is good however its instants are written', () => {
    const written = { ...signature, expires: '2026-02-28T22:00:00.000-03:00' };
    expect(isSignedBy(manifest, written, known)).toBe(true);
  });

  it.each<[string, Partial<PluginSignature>]>([
    ['longer than it was signed for', { expires: '2027-03-01T01:00:00Z' }],
    ['earlier than it was signed for', { notBefore: '2025-03-01T00:00:00Z' }],
    ['under the name of another key', { keyId: newPair().known.id }],
    ['cut', { value: signature.value.slice(1) }],
    ['with something behind it', { value: `${signature.value}A` }],
    ['of nothing', { value: '' }],
  ])('is not good %s', (_how, change) => {
    expect(isSignedBy(manifest, { ...signature, ...change }, known)).toBe(false);
  });

  it('is not good for another manifest, or by another key', () => {
    expect(isSignedBy({ ...manifest, version: '1.0.1' }, signature, known)).toBe(false);
    const other = newPair().known;
    expect(isSignedBy(manifest, { ...signature, keyId: other.id }, other)).toBe(false);
  });
});

describe('a key that plugins are signed with', () => {
  const code = (code: string) => expect.objectContaining({ code });

  it('has one name, as a private and as a public key', () => {
    const { own, known } = newPair();
    expect(own.id).toBe(known.id);
    expect(known.id).toMatch(/^[\w-]{43}$/);
  });

  it('is refused where it is of another kind, or none', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (const pem of [pemOf(publicKey), 'ssh-ed25519 AAAA', ''])
      expect(() => readPublicKey(pem)).toThrow(code('GRAFO_PLUGIN_KEY_INVALID'));
  });

  it('is refused where it is the private one, which nobody may send anywhere', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    expect(() => readPublicKey(pemOf(privateKey))).toThrow(code('GRAFO_PLUGIN_KEY_PRIVATE'));
  });
});
