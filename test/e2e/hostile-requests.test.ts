import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { isProblemCode } from '@grafo-abierto/schema';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { COSTLY_OPERATIONS } from './hostile/costly-operations.js';
import { HOSTILE_HTTP, type HttpAnswer, type HttpClass } from './hostile/hostile-http.js';
import { LARGE_DOCUMENTS } from './hostile/large-documents.js';
import { LARGE_VARIABLES } from './hostile/large-variables.js';
import { seededChance } from './hostile/seeded-random.js';

const SEED = 20_260_518;
const REQUESTS_PER_CLASS = 10;

const GRAPHQL: readonly HttpClass[] = [...LARGE_DOCUMENTS, ...LARGE_VARIABLES, ...COSTLY_OPERATIONS].map(
  ({ name, codes, make }) => ({
    name,
    codes,
    send: async (url, chance) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(make(chance)),
      });
      return { status: response.status, body: await response.text() };
    },
  }),
);
const CLASSES = [...GRAPHQL, ...HOSTILE_HTTP];

function codesOf({ body }: HttpAnswer): readonly unknown[] {
  const { errors } = JSON.parse(body) as { errors: readonly { extensions: { code: unknown } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

describe('the hub, with data, refuses', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub(inject('postgresUrl'));
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
        const refusal = [answer.status, ...codesOf(answer)];
        expect(answer.status, answer.body.slice(0, 500)).toBeGreaterThanOrEqual(400);
        expect(answer.status, answer.body.slice(0, 500)).toBeLessThan(500);
        expect(refusal.slice(1).every(isProblemCode)).toBe(true);
        expect(codes).toEqual(expect.arrayContaining(refusal.slice(1)));
        expect(answer.body.length).toBeLessThan(200_000);
      }
      await askInnocently();
    },
  );

  it('so many and so different ones without an error of its own', () => {
    expect(CLASSES.length * REQUESTS_PER_CLASS).toBeGreaterThanOrEqual(150);
    expect(hub.errors).toEqual([]);
  });
});
