import { createHash, generateKeyPairSync } from 'node:crypto';
import { isSignedBy, parseManifest, readPrivateKey } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';
import { WELLS_MANIFEST } from '../testing/wells.js';
import { signPublication } from './sign-publication.js';

const { privateKey } = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const KEY = readPrivateKey(privateKey);
const PLACE = { url: 'https://wells.example/graphql', sdl: 'type Query { mendozaWells: Int } # pozos ñ' };

describe('what is signed of a plugin', () => {
  it('is its manifest with the place and the hash of what is published, and nothing else is changed', () => {
    const subgraph = { command: ['node', 'main.js'], permissions: { extends: ['Jurisdiction'] } };
    const now = new Date('2026-03-01T12:00:00Z');
    const { manifest, signature } = signPublication(
      { value: { ...WELLS_MANIFEST, subgraph } },
      PLACE,
      KEY,
      now,
    );
    const value: unknown = JSON.parse(manifest);
    const sdlHash = createHash('sha256').update(PLACE.sdl, 'utf8').digest('hex');
    const { permissions } = subgraph;
    expect(value).toEqual({ ...WELLS_MANIFEST, subgraph: { permissions, url: PLACE.url, sdlHash } });
    expect(parseManifest(value, 'manifest').id).toBe('mendoza-wells');
    expect(signature).toMatchObject({
      notBefore: '2026-03-01T12:00:00.000Z',
      expires: '2026-03-01T12:15:00.000Z',
    });
    expect(isSignedBy(value, signature, KEY)).toBe(true);
  });

  it('keeps the command of one that the hub is to run', () => {
    const subgraph = { command: ['node', 'main.js'] };
    const value = { ...WELLS_MANIFEST, subgraph };
    const { manifest } = signPublication({ value }, { sdl: PLACE.sdl }, KEY, new Date());
    expect(JSON.parse(manifest).subgraph).toEqual({ ...subgraph, sdlHash: expect.any(String) });
  });
});
