import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSupergraph } from '@grafo-abierto/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HubProcess } from '../faults/hub-process.js';
import { MORE_REVIEWS, PRODUCTS, REVIEWS, type ShopSubgraph, serveShop } from './shop-subgraphs.js';

const QUERY = '{ products { name stars } }';
const WHOLE = {
  data: {
    products: [
      { name: 'Mate 1', stars: 3 },
      { name: 'Mate 2', stars: 4 },
    ],
  },
};

describe('grafo gateway, on a graph that is not this project’s', () => {
  let products: ShopSubgraph;
  let reviews: ShopSubgraph;
  beforeAll(async () => {
    [products, reviews] = await Promise.all([serveShop(PRODUCTS), serveShop(REVIEWS)]);
  });
  afterAll(async () => {
    await products[Symbol.asyncDispose]();
    await reviews[Symbol.asyncDispose]();
  });

  const ask = async (url: string, query: string) => {
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
    return { status: response.status, body: await response.json() };
  };
  const supergraphOf = (reviewsSdl: string) =>
    composeSupergraph([
      { name: 'products', url: products.url, sdl: PRODUCTS },
      { name: 'reviews', url: reviews.url, sdl: reviewsSdl },
    ]).sdl;

  it('composes subgraphs that it is told, answers like a hub, and follows a change without a restart', async () => {
    const subgraphs = [`--subgraph=products=${products.url}`, `--subgraph=reviews=${reviews.url}`];
    const gateway = new HubProcess({}, ['gateway', ...subgraphs, '--port', '0', '--explain']);
    const url = await gateway.ready();
    expect(await ask(url, QUERY)).toEqual({ status: 200, body: WHOLE });
    const explained = await fetch(`${url}/graphql?query=${encodeURIComponent(QUERY)}`, {
      headers: { 'x-grafo-explain': '1' },
    });
    expect(await explained.json()).toMatchObject({
      ...WHOLE,
      extensions: { explain: { fetches: [{ subgraph: 'products' }, { subgraph: 'reviews', entities: 2 }] } },
    });
    const exported = await fetch(`${url}/export?format=csv&query=${encodeURIComponent(QUERY)}`);
    expect(await exported.text()).toBe('name,stars\r\nMate 1,3\r\nMate 2,4\r\n');
    const ready = await (await fetch(`${url}/readyz`)).json();
    expect(ready).toMatchObject({ status: 'ready', subgraphs: { products: 'up', reviews: 'up' } });
    reviews.change(MORE_REVIEWS);
    // To be asked whether it is ready makes a gateway look at its subgraphs.
    await fetch(`${url}/readyz`);
    expect(await ask(url, '{ products { best } }')).toMatchObject({ status: 200 });
    reviews.change(REVIEWS);
    expect((await gateway.stop('SIGTERM')).code).toBe(0);
  });

  it('serves a supergraph, takes over another when the file changes, and keeps the good one when it breaks', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grafo-gateway-'));
    const file = join(folder, 'supergraph.graphql');
    await writeFile(file, supergraphOf(REVIEWS));
    const gateway = new HubProcess({}, ['gateway', '--supergraph', file, '--port', '0']);
    const url = await gateway.ready();
    expect(await ask(url, QUERY)).toEqual({ status: 200, body: WHOLE });
    expect((await ask(url, '{ products { best } }')).status).toBe(400);
    await writeFile(file, 'type {');
    await gateway.printed(/GRAFO_SUPERGRAPH_UNREADABLE/);
    expect(await ask(url, QUERY)).toEqual({ status: 200, body: WHOLE });
    await writeFile(file, supergraphOf(MORE_REVIEWS));
    reviews.change(MORE_REVIEWS);
    await expect
      .poll(async () => (await ask(url, '{ products { best } }')).status, { timeout: 60_000 })
      .toBe(200);
    expect((await gateway.stop('SIGTERM')).code).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('says what it needs when it is told nothing, and which file when that is none or no supergraph', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grafo-gateway-'));
    const schema = join(folder, 'schema.graphql');
    await writeFile(schema, 'type Query { products: [Int] }');
    const plain = new HubProcess({}, ['gateway', '--supergraph', schema, '--port', '0']);
    const told = new HubProcess({}, ['gateway']);
    const missing = new HubProcess({}, [
      'gateway',
      '--supergraph',
      '/nowhere/supergraph.graphql',
      '--port',
      '0',
    ]);
    expect(await told.ended).toMatchObject({ code: 1, output: expect.stringContaining('--supergraph') });
    expect(await missing.ended).toMatchObject({
      code: 1,
      output: expect.stringMatching(/nowhere\/supergraph.graphql.*\n?.*GRAFO_SUPERGRAPH_UNREADABLE/),
    });
    expect(await plain.ended).toMatchObject({
      code: 1,
      output: expect.stringMatching(/schema.graphql.*join__Graph.*GRAFO_SUPERGRAPH_UNREADABLE/s),
    });
    await rm(folder, { recursive: true });
  });
});
