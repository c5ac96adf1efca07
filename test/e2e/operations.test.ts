import { readFileSync } from 'node:fs';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { buildSchema, type GraphQLFormattedError, type GraphQLSchema, parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { untilIndexed } from '../discovery/until-indexed.js';
import { expectPartial, readFieldOwners } from './expect-partial.js';
import { OPERATIONS, readOperation } from './read-operation.js';

const SUBGRAPHS = ['jurisdictions', 'initiatives', 'sdg', 'recognition', 'catalog', 'discovery', 'hub'];

const folderOf = (name: string) => (name === 'hub' ? 'gateway/registry' : `subgraphs/${name}`);

const owners = readFieldOwners(
  Object.fromEntries(
    SUBGRAPHS.map((name) => [
      name,
      readFileSync(new URL(`../../${folderOf(name)}/schema.graphql`, import.meta.url), 'utf8'),
    ]),
  ),
);

describe('the operations of the schema package', () => {
  let hub: TestHub;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
    const admin = new pg.Client({ connectionString: hub.databaseUrl });
    await admin.connect();
    await untilIndexed(admin).finally(() => admin.end());
    schema = buildSchema(await (await fetch(`${hub.url}/schema.graphql`)).text());
  });
  afterAll(() => hub?.close());

  for (const name of OPERATIONS) {
    for (const language of ['ES', 'EN'] as const) {
      it(`answers ${name} without an error, in ${language}`, async () => {
        const { data, errors } = await hub.query(readOperation(name, language));
        expect(errors).toBeUndefined();
        expect(Object.values(data ?? {})).not.toContain(null);
      });
    }

    let whole: ReturnType<TestHub['query']> | undefined;
    for (const subgraph of SUBGRAPHS) {
      it(`answers ${name} while ${subgraph} is dead, with nothing null but what ${subgraph} alone declares`, async () => {
        const operation = readOperation(name);
        whole ??= hub.query(operation);
        const { data } = await whole;
        hub.kill(subgraph);
        const partial = await hub.query(operation).finally(() => hub.revive(subgraph));
        const expected = expectPartial(schema, owners, parse(operation), data, subgraph);
        expect(partial.data).toEqual(expected.data);
        const errors = (partial.errors ?? []) as readonly GraphQLFormattedError[];
        expect(errors.length > 0).toBe(expected.isLost);
        for (const error of errors) {
          expect(error.extensions).toMatchObject({ code: 'GRAFO_SUBGRAPH_UNAVAILABLE', subgraph });
          expect(valueAt(partial.data, error.path ?? [])).toBeNull();
          expect(JSON.stringify(error)).not.toContain('ECONNREFUSED');
        }
      });
    }
  }
});

describe('a request for several things', () => {
  it('gets the others when the subgraph of one is dead, and when one is asked wrongly', async () => {
    await using hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
    const query = '{ sdgGoals { number } jurisdictions(first: 1) { totalCount } actionPlans { totalCount } }';
    hub.kill('sdg');
    expect((await hub.query(query)).data).toEqual({
      sdgGoals: null,
      jurisdictions: { totalCount: 48 },
      actionPlans: { totalCount: 4 },
    });
    hub.revive('sdg');
    expect((await hub.query(query.replace('first: 1', 'first: 0'))).data).toEqual({
      sdgGoals: expect.objectContaining({ length: 17 }),
      jurisdictions: null,
      actionPlans: { totalCount: 4 },
    });
  });
});

/** The value at an error's path, or the null above it that it moved up to. */
function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const key of path) {
    if (value === null) return null;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
