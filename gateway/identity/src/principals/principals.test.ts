import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Principal } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';
import { createMemoryKeyStore } from '../keys/memory-key-store.js';
import { hubKeysAt } from './hub-keys-at.js';
import { HUB_ISSUER, PRINCIPAL_HEADER, PRINCIPAL_TYPE } from './hub-principal.js';
import { createHubKeys, signPrincipal } from './sign-principal.js';
import { createPrincipalReader } from './verify-principal.js';

const principal: Principal = {
  subject: 'https://issuer.example|7',
  office: 'Dirección de Gobierno Abierto',
  name: 'Ana',
  grants: [
    { role: 'editor', of: 'AR-M:500007' },
    { role: 'reviewer', of: null },
  ],
};
const START = 1_800_000_000_000;
const BODY = '{"query":"{ sdgGoals { number } }"}';
const SDG = { subgraph: 'sdg', body: BODY };

function createSides() {
  const time = { now: START };
  const clock = () => time.now;
  const hub = createHubKeys({ store: createMemoryKeyStore(), clock });
  const read = createPrincipalReader({ subgraph: 'sdg', keys: hub.resolve, clock });
  return { time, hub, ask: (statement: string) => read({ [PRINCIPAL_HEADER]: statement }, bytes(BODY)) };
}

const bytes = (body: string) => Buffer.from(body);

const INVALID = { code: 'GRAFO_PRINCIPAL_INVALID', parameters: { subgraph: 'sdg' } };

describe('what the hub tells a subgraph of who asks', () => {
  it('arrives whole', async () => {
    const { hub, ask } = createSides();
    expect(await ask(await signPrincipal(hub, principal, SDG))).toEqual({
      ...principal,
      statement: expect.any(String),
    });
    const nameless = { ...principal, name: null, grants: [] };
    expect(await ask(await signPrincipal(hub, nameless, SDG))).toMatchObject(nameless);
  });

  it('is nobody where it is left out', async () => {
    expect(await createPrincipalReader({ subgraph: 'sdg' })({}, bytes(BODY))).toBeNull();
  });

  it('is good for a minute, and half a minute of difference between clocks', async () => {
    const { time, hub, ask } = createSides();
    const statement = await signPrincipal(hub, principal, SDG);
    time.now = START + 89_000;
    expect(await ask(statement)).toMatchObject(principal);
    time.now = START + 91_000;
    await expect(ask(statement)).rejects.toMatchObject(INVALID);
  });

  it('is good while keys are rotated', async () => {
    const { hub, ask } = createSides();
    const statement = await signPrincipal(hub, principal, SDG);
    hub.rotate();
    expect(await ask(statement)).toMatchObject(principal);
    hub.revoke();
    await expect(ask(statement)).rejects.toMatchObject(INVALID);
  });

  it.each<[string, (sides: ReturnType<typeof createSides>) => Promise<string> | string]>([
    [
      'is for another subgraph',
      ({ hub }) => signPrincipal(hub, principal, { ...SDG, subgraph: 'initiatives' }),
    ],
    [
      'was made for another request',
      ({ hub }) => signPrincipal(hub, principal, { ...SDG, body: `${BODY} ` }),
    ],
    ['is plain', () => JSON.stringify(principal)],
    ['is empty', () => ''],
    [
      'comes from a hub with other keys',
      () => signPrincipal(createHubKeys({ store: createMemoryKeyStore() }), principal, SDG),
    ],
    [
      'is a token of a reader',
      ({ hub }) =>
        hub.sign({
          payload: { sub: '1', scope: 'administrator' },
          type: 'at+jwt',
          issuer: HUB_ISSUER,
          audience: 'sdg',
          seconds: 60,
        }),
    ],
    [
      'would be good for a day',
      async ({ hub, time }) => {
        const statement = await hub.sign({
          payload: { sub: '1' },
          type: PRINCIPAL_TYPE,
          issuer: HUB_ISSUER,
          audience: 'sdg',
          seconds: 86_400,
        });
        time.now += 120_000;
        return statement;
      },
    ],
  ])('is refused when it %s', async (_what, statement) => {
    const sides = createSides();
    await expect(sides.ask(await statement(sides))).rejects.toMatchObject(INVALID);
  });

  it('is refused where it comes with no body, as in a request by GET', async () => {
    const { hub } = createSides();
    const read = createPrincipalReader({ subgraph: 'sdg', keys: hub.resolve });
    const statement = await signPrincipal(hub, principal, { ...SDG, body: '' });
    await expect(read({ [PRINCIPAL_HEADER]: statement }, undefined)).rejects.toMatchObject(INVALID);
  });

  it('names each request by another name', async () => {
    const { hub, ask } = createSides();
    const names = await Promise.all(
      [1, 2].map(async () => (await ask(await signPrincipal(hub, principal, SDG)))?.statement),
    );
    expect(new Set(names).size).toBe(2);
  });

  it('is refused by a subgraph that knows no hub', async () => {
    const { hub } = createSides();
    const read = createPrincipalReader({ subgraph: 'sdg' });
    const statement = await signPrincipal(hub, principal, SDG);
    await expect(read({ [PRINCIPAL_HEADER]: statement }, bytes(BODY))).rejects.toMatchObject(INVALID);
  });

  it('is verified with a copy of the public keys in a file, and cannot be while there is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grafo-keys-'));
    try {
      const hub = createHubKeys({ store: createMemoryKeyStore() });
      const headers = { [PRINCIPAL_HEADER]: await signPrincipal(hub, principal, SDG) };
      const readerOf = (file: string) =>
        createPrincipalReader({ subgraph: 'sdg', keys: hubKeysAt(join(folder, file)) });
      await writeFile(join(folder, 'jwks.json'), JSON.stringify(hub.published()));
      expect(await readerOf('jwks.json')(headers, bytes(BODY))).toMatchObject(principal);
      await expect(readerOf('missing.json')(headers, bytes(BODY))).rejects.toMatchObject({
        code: 'GRAFO_PRINCIPAL_UNVERIFIABLE',
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
