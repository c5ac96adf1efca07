import { servePlugin } from '@grafo-abierto/plugin-kit';
import { describeFeedContract } from '@grafo-abierto/plugin-kit/testing';
import { describe, expect, it } from 'vitest';
import { openPlugin, REFRESH_MS } from './testing/open-plugin.js';
import { examplePackage, exampleRelease, numberedRelease } from './testing/packages.js';

describeFeedContract('the contracting of Mendoza', async () => {
  let round = 0;
  const text = () =>
    examplePackage([
      numberedRelease(1),
      exampleRelease({ ocid: 'ocds-ejemplo-a', tender: { title: `Vuelta ${round}` } }),
    ]);
  const opened = await openPlugin(text());
  const { url, close } = await servePlugin(opened.plugin, { host: '127.0.0.1', port: 0 });
  return {
    url: new URL('/feed', url).href,
    async change() {
      round += 1;
      await opened.publish(text());
      opened.pass(REFRESH_MS);
      await opened.settle();
      return { type: 'MendozaContractingProcess', id: 'ocds-ejemplo-a' };
    },
    async close() {
      await close();
      await opened[Symbol.asyncDispose]();
    },
  };
});

describe('what the feed says of a process', () => {
  const read = async (text: string) => {
    await using opened = await openPlugin(text);
    const request = { after: null, waitMs: 0, signal: new AbortController().signal };
    return await Array.fromAsync(opened.plugin.feed?.read(request) ?? []);
  };

  it('is its place, dates and facets, and no target where it does not say who was awarded what', async () => {
    expect(await read(examplePackage([exampleRelease({ ocid: 'ocds-ejemplo-a' })]))).toEqual([
      {
        position: expect.any(String),
        type: 'MendozaContractingProcess',
        id: 'ocds-ejemplo-a',
        deleted: false,
        about: null,
        title: { es: 'Compra de insumos de ejemplo', en: null },
        summary: { es: 'Licitación pública', en: null },
        url: null,
        jurisdiction: 'AR-M',
        dates: [
          { name: 'PUBLISHED', value: '2024-05-02' },
          { name: 'TENDER_END', value: '2024-05-20' },
          { name: 'RELEASED', value: '2024-05-02' },
        ],
        sdgTargets: [],
        facets: [
          { name: 'METHOD', value: 'OPEN', asOf: null },
          { name: 'STATUS', value: 'ACTIVE', asOf: null },
          { name: 'CATEGORY', value: 'GOODS', asOf: null },
          { name: 'YEAR', value: '2024', asOf: null },
          { name: 'BUYER', value: 'Ministerio de Ejemplo', asOf: null },
          { name: 'CURRENCY', value: 'ARS', asOf: null },
        ],
      },
    ]);
  });

  it('is that it answers for what is spent where it says who was awarded what, which is inferred and not declared', async () => {
    const suppliers = [{ id: 'AR-CUIT-30000000019', name: 'Proveedora Ejemplo 1 S.A.' }];
    const award = (change: object) =>
      exampleRelease({
        ocid: `ocds-ejemplo-${Object.keys(change).join('-')}`,
        awards: [{ id: 'a', status: 'active', date: '2024-05-30', ...change }],
      });
    const value = { amount: 900, currency: 'ARS' };
    const records = await read(
      examplePackage([award({ suppliers, value }), award({ suppliers }), award({ value })]),
    );
    expect(records.map((record) => [record.id, record.deleted ? null : record.sdgTargets])).toEqual(
      expect.arrayContaining([
        ['ocds-ejemplo-suppliers-value', [{ target: '16.6', basis: 'INFERRED', asOf: '2024-05-02' }]],
        ['ocds-ejemplo-suppliers', []],
        ['ocds-ejemplo-value', []],
      ]),
    );
  });

  it('is nothing until the first copy was read, which is not the same as that there is none', async () => {
    await expect(read('<html>')).rejects.toMatchObject({ code: 'GRAFO_FEED_UNREADABLE' });
  });
});
