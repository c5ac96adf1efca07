import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestJsonSchema, parseManifest } from './manifest.js';

const manifest = {
  id: 'mendoza',
  title: { es: 'Datos de Mendoza', en: 'Data of Mendoza' },
  jurisdictions: ['AR-M'],
  portal: { software: 'ckan', url: 'https://datos.mendoza.example' },
};

describe('a manifest', () => {
  it('needs a name, a jurisdiction and a portal, and no more', () => {
    expect(parseManifest(manifest, 'm.yaml')).toEqual({ ...manifest, notes: [] });
  });

  it('may name a table by its file', () => {
    const portal = { software: 'table', file: 'datos.xlsx', schedule: '0 5 * * 1' };
    expect(parseManifest({ ...manifest, portal }, 'm.yaml').portal).toEqual(portal);
  });

  it('may have a subgraph of own types in place of a portal, or beside it, for several jurisdictions', () => {
    const subgraph = { url: 'https://grafo.mendoza.example', permissions: { extends: ['Jurisdiction'] } };
    const { portal: _, ...rest } = manifest;
    const parsed = parseManifest(
      { ...rest, version: '1.0.0', jurisdictions: ['AR-M', 'AR-S'], subgraph },
      'm.yaml',
    );
    expect(parsed.portal).toBeUndefined();
    expect(parsed.subgraph).toEqual({
      url: 'https://grafo.mendoza.example',
      permissions: { extends: ['Jurisdiction'], requires: [], mutations: [] },
    });
    expect(parseManifest({ ...manifest, version: '1.0.0', subgraph }, 'm.yaml').portal).toEqual(
      manifest.portal,
    );
  });

  it.each([
    ['neither portal nor subgraph', { portal: undefined }],
    ['no jurisdiction', { jurisdictions: [] }],
    ['two jurisdictions', { jurisdictions: ['AR-M', 'AR-S'] }],
    ['what is no id of a place', { jurisdictions: ['Mendoza'] }],
    ['an id with capitals', { id: 'Mendoza' }],
    ['a title in one language', { title: { es: 'Datos' } }],
    ['an unknown software', { portal: { software: 'wordpress', url: 'https://a.example' } }],
    ['an address of another protocol', { portal: { software: 'ckan', url: 'file:///etc/passwd' } }],
    [
      'both an address and a file',
      { portal: { software: 'table', url: 'https://a.example', file: 'x.csv' } },
    ],
    ['a file for a software that has none', { portal: { software: 'ckan', file: 'x.csv' } }],
    ['a schedule that is no cron line', { portal: { ...manifest.portal, schedule: 'daily' } }],
    ['a subgraph without a version', { subgraph: { url: 'https://a.example' } }],
    ['a version that is none', { version: 'v1' }],
    ['a subgraph that is nowhere', { subgraph: {} }],
    ['a subgraph in two places', { subgraph: { url: 'https://a.example', command: ['node', 'a.js'] } }],
    ['a subgraph of an unlikely hash', { subgraph: { url: 'https://a.example', sdlHash: 'abc' } }],
    [
      'a permission that nobody knows',
      { subgraph: { url: 'https://a.example', permissions: { everything: true } } },
    ],
    ['a quota of nothing', { subgraph: { url: 'https://a.example', quotas: { inFlight: 0 } } }],
    ['a quota that nobody knows', { subgraph: { url: 'https://a.example', quotas: { readers: 1 } } }],
    ['a field that nobody knows', { colour: 'blue' }],
    ['a note without its source', { notes: [{ text: { es: 'a', en: 'a' }, asOf: '2026-03-01' }] }],
  ])('is refused with %s', (_what, change) => {
    expect(() => parseManifest({ ...manifest, ...change }, 'm.yaml')).toThrow(
      expect.objectContaining({ code: 'GRAFO_MANIFEST_INVALID' }),
    );
  });

  it('says all that is wrong at once', () => {
    const wrong = () => parseManifest({ ...manifest, id: 'M', jurisdictions: [] }, 'm.yaml');
    expect(wrong).toThrow(/id: .*; jurisdictions: /);
  });

  it('has the JSON Schema that is published', () => {
    const published = readFileSync(new URL('../../manifest.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(manifestJsonSchema())));
  });
});
