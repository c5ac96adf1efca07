import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { definePlugin, FEDERATION_LINK } from '@grafo-abierto/plugin-kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const SDL = `${FEDERATION_LINK}
  type Query {
    mendozaWells(near: String @deprecated(reason: "Usá within. [since: 2030-12-01] [sunset: 2031-05-01]"), within: ID): MendozaWellsTotal
  }
  type MendozaWellsTotal {
    wells: Int @deprecated(reason: "Usá count. [sunset: 2031-03-01]")
    old: Int @deprecated(reason: "Ya no.")
    count: Int
  }`;

describe('an answer to who uses what is deprecated', () => {
  let hub: TestHub;
  beforeAll(async () => {
    const manifest = {
      id: 'mendoza-wells',
      version: '1.0.0',
      title: { es: 'Pozos', en: 'Wells' },
      jurisdictions: ['AR-M'],
      subgraph: { url: 'http://127.0.0.1/graphql' },
    };
    const resolverMap = { Query: { mendozaWells: () => ({ wells: 3, old: 2, count: 3 }) } };
    const plugin = await definePlugin({ manifest, sdl: SDL, resolverMap }, { output: { write: () => true } });
    hub = await startTestHub([plugin], { sharedPostgresUrl: inject('postgresUrl') });
  });
  afterAll(() => hub?.close());

  const ask = (query: string) =>
    fetch(`${hub.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'content-type': 'application/json' },
    });

  it('says what it is and when it goes, and the first of these days as Sunset, and since when as Deprecation', async () => {
    for (const _again of [1, 2]) {
      const response = await ask('{ mendozaWells(near: "Luján") { wells count } }');
      expect(response.headers.get('sunset')).toBe('Sat, 01 Mar 2031 00:00:00 GMT');
      expect(response.headers.get('deprecation')).toBe(`@${Date.UTC(2030, 11, 1) / 1000}`);
      expect(await response.json()).toEqual({
        data: { mendozaWells: { wells: 3, count: 3 } },
        extensions: {
          deprecations: [
            {
              coordinate: 'Query.mendozaWells(near:)',
              reason: 'Usá within. [since: 2030-12-01] [sunset: 2031-05-01]',
              since: '2030-12-01',
              sunset: '2031-05-01',
            },
            {
              coordinate: 'MendozaWellsTotal.wells',
              reason: 'Usá count. [sunset: 2031-03-01]',
              since: null,
              sunset: '2031-03-01',
            },
          ],
        },
      });
    }
  });

  it('names no day where there is none', async () => {
    const response = await ask('{ mendozaWells { old } }');
    expect(response.headers.get('sunset')).toBeNull();
    expect(response.headers.get('deprecation')).toBeNull();
    expect(await response.json()).toMatchObject({
      extensions: {
        deprecations: [{ coordinate: 'MendozaWellsTotal.old', reason: 'Ya no.', since: null, sunset: null }],
      },
    });
  });

  it('has nothing beside it for who uses none of it', async () => {
    const response = await ask('{ mendozaWells(within: "AR-M") { count } }');
    expect(response.headers.get('sunset')).toBeNull();
    expect(response.headers.get('deprecation')).toBeNull();
    expect(await response.json()).toEqual({ data: { mendozaWells: { count: 3 } } });
  });
});
