import { PRINCIPAL_HEADER, signPrincipal } from '@grafo-abierto/identity';
import { initiatives } from '@grafo-abierto/initiatives';
import type { Principal } from '@grafo-abierto/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAlone } from './serve-alone.js';

const editor: Principal = {
  subject: 'test',
  office: 'Oficina',
  name: null,
  grants: [{ role: 'editor', of: 'AR-M' }],
};
const create = (title: string) => `createInitiative(input: { title: { es: "${title}" }, kind: PROGRAM_PROJECT,
  jurisdictionId: "AR-M", year: 2026 }) { initiative { id } problems { code } }`;

describe('a write that comes to a subgraph directly', () => {
  let served: Awaited<ReturnType<typeof serveAlone>>;
  beforeAll(async () => {
    served = await serveAlone(initiatives);
  });
  afterAll(() => served?.[Symbol.asyncDispose]());

  /** What the hub would send, to be sent as often as somebody likes. */
  const catchRequest = async (query: string) => {
    const body = JSON.stringify({ query });
    const told = await signPrincipal(served.keys, editor, { subgraph: 'initiatives', body });
    const headers = { 'content-type': 'application/json', [PRINCIPAL_HEADER]: told };
    return async (): Promise<unknown> => (await fetch(served.url, { method: 'POST', headers, body })).json();
  };
  const createdIds = (answer: unknown) =>
    [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);

  it('is done once, however often the same request is caught and sent again', async () => {
    const send = await catchRequest(`mutation { ${create('Una vez')} }`);
    const ids = createdIds(await send());
    expect(ids).toHaveLength(1);
    const again = await Promise.all([send(), send()]);
    expect(again.map(createdIds)).toEqual([ids, ids]);
  });

  it('is done twice where the hub asks twice for the same', async () => {
    const ask = async () => createdIds(await (await catchRequest(`mutation { ${create('Dos veces')} }`))());
    expect(await ask()).not.toEqual(await ask());
  });

  it('is one of several in one request, and each of them is done once', async () => {
    const send = await catchRequest(`mutation { a: ${create('Iguales')} b: ${create('Iguales')} }`);
    const ids = createdIds(await send());
    expect(new Set(ids).size).toBe(2);
    expect(createdIds(await send())).toEqual(ids);
  });
});
