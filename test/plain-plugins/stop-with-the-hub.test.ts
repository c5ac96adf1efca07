import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import type { ExecutionResult } from 'graphql';
import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { HubProcess } from '../faults/hub-process.js';
import { publishWorks } from './publish-works.js';

const CODE = new URL('../../plugins/plain-javascript/', import.meta.url);

it('a hub that is stopped leaves no word of a failure of the plugins that it ran', async () => {
  await using cleaning = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'grafo-stopped-'));
  cleaning.defer(() => rm(folder, { recursive: true }));
  const database = await createTestDatabase(inject('postgresUrl'));
  cleaning.defer(() => database.drop());
  const plugins = join(folder, 'plugins');
  await cp(CODE, join(plugins, 'santa-fe-works'), { recursive: true });
  const environment = {
    GRAFO_DATA: join(folder, 'data'),
    GRAFO_PLUGINS: plugins,
    DATABASE_URL: database.url,
  };
  const hub = new HubProcess(environment);
  cleaning.defer(async () => void (await hub.stop('SIGTERM')));
  const url = await hub.ready();
  const query = async (text: string, variables: object = {}, token?: string): Promise<ExecutionResult> => {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const body = JSON.stringify({ query: text, variables });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    return (await response.json()) as ExecutionResult;
  };
  const token = async (role: string) =>
    (await new HubProcess(environment, ['token', '--as', role]).ended).output.trim();
  await publishWorks({ query, token }, CODE, { command: ['node', 'main.mjs'] });
  const found = async () =>
    JSON.stringify(await query('{ search(text: "costanera") { edges { node { entityId } } } }'));
  await expect.poll(found).toContain('SFW-2');

  const { code, output } = await hub.stop('SIGTERM');
  expect([code, output]).toEqual([0, expect.not.stringContaining('GRAFO_')]);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client
    .query('select name from discovery.feed where problem_code is not null')
    .finally(() => client.end());
  expect(rows).toEqual([]);
});
