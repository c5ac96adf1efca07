import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { isProblemCode } from '@grafo-abierto/schema';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { COSTLY_OPERATIONS } from './hostile/costly-operations.js';
import { HOSTILE_HTTP, type HttpClass } from './hostile/hostile-http.js';
import { HOSTILE_PROTOCOL } from './hostile/hostile-protocol.js';
import { LARGE_DOCUMENTS } from './hostile/large-documents.js';
import { LARGE_VARIABLES } from './hostile/large-variables.js';
import { seededChance } from './hostile/seeded-random.js';
import { type HttpAnswer, post } from './hostile/send-http.js';

const SEED = 20_260_518;
const REQUESTS_PER_CLASS = 10;

const GRAPHQL: readonly HttpClass[] = [...LARGE_DOCUMENTS, ...LARGE_VARIABLES, ...COSTLY_OPERATIONS].map(
  ({ name, codes, make }) => ({
    name,
    codes,
    send: (url, chance) => post(url, JSON.stringify(make(chance))),
  }),
);
const CLASSES = [...GRAPHQL, ...HOSTILE_HTTP, ...HOSTILE_PROTOCOL];

function codesOf({ body }: HttpAnswer): readonly unknown[] {
  const { errors } = JSON.parse(body) as { errors: readonly { extensions: { code: unknown } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

describe('the hub, with data, refuses', () => {
  let hub: TestHub;
  let refused = 0;
  beforeAll(async () => {
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
  });
  afterAll(() => hub?.close());

  const askInnocently = async () => {
    const { data } = await hub.query('{ jurisdiction(id: "AR") { name } }');
    expect(data).toEqual({ jurisdiction: { name: 'Argentina' } });
  };

  it.each(CLASSES.map((hostile) => [hostile.name, hostile] as const))(
    '%s, each with a 4xx and a code, and answers an innocent query beside them and after them',
    async (name, { codes, send }) => {
      const chance = seededChance(SEED + CLASSES.findIndex((hostile) => hostile.name === name));
      const sent = Array.from({ length: REQUESTS_PER_CLASS }, () => send(hub.url, chance));
      const [answers] = await Promise.all([Promise.all(sent), askInnocently()]);
      for (const answer of answers) {
        const refusal = codesOf(answer);
        expect(answer.status, answer.body.slice(0, 500)).toBeGreaterThanOrEqual(400);
        expect(answer.status, answer.body.slice(0, 500)).toBeLessThan(500);
        expect(refusal.length).toBeGreaterThan(0);
        expect(refusal.every(isProblemCode)).toBe(true);
        expect(codes).toEqual(expect.arrayContaining([...refusal]));
        expect(answer.body.length).toBeLessThan(200_000);
        refused++;
      }
      await askInnocently();
    },
  );

  it('at least 150 of them, without an error of its own and with no prototype changed', () => {
    expect(refused).toBeGreaterThanOrEqual(150);
    expect(hub.errors).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
