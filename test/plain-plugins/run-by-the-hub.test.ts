import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publishWorks } from './publish-works.js';

const CODE = new URL('../../plugins/plain-javascript/', import.meta.url);
const QUERY = '{ jurisdiction(id: "AR-S") { name santaFeWorks(status: UNDER_WAY) { id } } }';

describe('a plugin that the hub runs', () => {
  let plugins: string;
  let hub: TestHub;
  beforeAll(async () => {
    plugins = await mkdtemp(join(tmpdir(), 'grafo-plugins-test-'));
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl'), pluginsFolder: plugins });
  });
  afterAll(async () => {
    await hub?.close();
    await rm(plugins, { recursive: true });
  });

  it('is not published where the operator has not put its code', async () => {
    expect(await publishWorks(hub, CODE, { command: ['node', 'main.mjs'] })).toMatchObject({
      plugin: null,
      problems: [{ code: 'GRAFO_PLUGIN_CODE_MISSING' }],
    });
  });

  it('is published and approved as any other, and answers beside the core', async () => {
    await cp(CODE, join(plugins, 'santa-fe-works'), { recursive: true });
    expect(await publishWorks(hub, CODE, { command: ['node', 'main.mjs'] })).toEqual({
      plugin: { state: 'SUBMITTED' },
      problems: [],
      check: { passed: true, problems: [] },
    });
    const { data, errors } = await hub.query(QUERY);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ jurisdiction: { name: 'Santa Fe', santaFeWorks: [{ id: 'SFW-2' }] } });
  });

  it('is found by what it tells over its socket', async () => {
    const found = () => hub.query('{ search(text: "costanera") { edges { node { entityId trust } } } }');
    await expect.poll(found, { timeout: 30_000 }).toEqual({
      data: { search: { edges: [{ node: { entityId: 'SFW-2', trust: 'VERIFIED' } }] } },
    });
  });

  it('has no address', async () => {
    const query = '{ plugin(id: "santa-fe-works") { state provenance { url } waiting { url } } }';
    expect(await hub.query(query)).toEqual({
      data: { plugin: { state: 'ACTIVE', provenance: { url: null }, waiting: [] } },
    });
  });

  it('ends with the hub, and nothing is said to be wrong', async () => {
    const before = [...hub.errors];
    await hub.close();
    expect(hub.errors).toEqual(before);
  });
});
