import { readFileSync } from 'node:fs';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { untilIndexed } from '../discovery/until-indexed.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const RULES_OF_EXPORTS = readFileSync(new URL('../../docs/exportar.md', import.meta.url), 'utf8');

/** Each query of the README with the answer that stands below it. */
const SAMPLES = [...README.matchAll(/```graphql\n((?:(?!```).)+)```\n+```json\n(.+?)```/gs)].map(
  ([, query = '', answer = '']) => ({ query, answer }),
);

/** Each `curl` for an export, with the rows below it up to “…”. */
const EXPORTS =
  /```sh\ncurl 'http:\/\/127\.0\.0\.1:4000(\/export[^']+)'(?: -H 'content-type: ([^']+)' \\\n {2}-d '([^']+)')?\n```\n+```(?:csv)?\n(.+?)…\n```/gs;

/** A text that the README cuts short with “…” is any text that begins so. */
function asRead(_key: string, value: unknown): unknown {
  return typeof value === 'string' && value.endsWith('…')
    ? expect.stringMatching(new RegExp(`^${value.slice(0, -1)}`))
    : value;
}

describe('the README', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
    const database = new pg.Client({ connectionString: hub.databaseUrl });
    await database.connect();
    await untilIndexed(database).finally(() => database.end());
  });
  afterAll(() => hub?.close());

  it('shows first queries, searches, and an answer that cannot be cited whole, as a hub answers them', async () => {
    expect(SAMPLES).toHaveLength(6);
    for (const { query, answer } of SAMPLES) {
      expect(await hub.query(query)).toEqual(JSON.parse(answer, asRead));
    }
  });

  it('and docs/exportar.md show how to get rows as a file, with the first of them', async () => {
    const samples = [...`${README}${RULES_OF_EXPORTS}`.matchAll(EXPORTS)].map(
      ([, path = '', type, body, shown = '']) => ({
        request: () =>
          fetch(
            `${hub.url}${path}`,
            type && body ? { method: 'POST', headers: { 'content-type': type }, body } : {},
          ),
        shown,
      }),
    );
    expect(samples).toHaveLength(4);
    for (const { request, shown } of samples)
      expect((await (await request()).text()).replaceAll('\r', '').startsWith(shown)).toBe(true);
  });

  it('shows how to ask by curl, with the answer', async () => {
    const [, body = '', answer = ''] = /-d '(.+)'\n# (.+)\n/.exec(README) ?? [];
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await response.text()).toBe(`${answer}\n`);
  });
});
