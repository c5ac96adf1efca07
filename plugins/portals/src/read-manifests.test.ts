import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseManifestText, readManifests } from './read-manifests.js';

const FACTS = new URL('../../../../shared/data/portals-argentina.csv', import.meta.url);

describe('the manifests of the Argentine portals', () => {
  it('are valid, each with an id of its own and a note of what is known', async () => {
    const manifests = await readManifests();
    expect(manifests).toHaveLength(42);
    expect(new Set(manifests.map(({ id }) => id)).size).toBe(42);
    expect(manifests.filter(({ notes }) => notes.length === 0)).toEqual([]);
  });

  it.skipIf(!existsSync(FACTS))('name every known portal (skipped where the list is absent)', async () => {
    const rows = readFileSync(FACTS, 'utf8').trim().split('\n').slice(1);
    const known = rows.map((row) => /https?:\/\/[^,]+/.exec(row)?.[0]).sort();
    const urls = (await readManifests()).map(({ portal }) => ('url' in portal ? portal.url : '')).sort();
    expect(urls).toEqual(known);
  });
});

describe('a manifest as text', () => {
  it.each([
    ['no YAML', 'id: [', 'GRAFO_MANIFEST_INVALID'],
    ['no manifest', 'id: 1', 'GRAFO_MANIFEST_INVALID'],
    [
      'of no portal',
      '{ id: a, title: { es: A, en: A }, jurisdictions: [AR], subgraph: { url: https://a.example } }',
      'GRAFO_MANIFEST_INVALID',
    ],
  ])('is refused where it is %s', (_what, text, code) => {
    expect(() => parseManifestText(text, 'x.yaml')).toThrow(expect.objectContaining({ code }));
  });
});
