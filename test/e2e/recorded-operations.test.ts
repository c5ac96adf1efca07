import { createHash, generateKeyPairSync } from 'node:crypto';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { definePlugin, FEDERATION_LINK, servePlugin } from '@grafo-abierto/plugin-kit';
import { readPrivateKey, signPlugin } from '@grafo-abierto/schema';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const ID = 'mendoza-wells';
const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const key = readPrivateKey(privateKey);

const sdlOf = (fields: string) => `${FEDERATION_LINK}
  type Query { mendozaWells(near: String): [MendozaWellsWell!] }
  type MendozaWellsWell @key(fields: "id") { id: ID! ${fields} }`;
const FIRST = sdlOf('depth: Int flow(unit: String): Int owner: String');

interface Problem {
  readonly code: string;
  readonly severity: string;
  readonly coordinate: string | null;
}
interface Check {
  readonly passed: boolean;
  readonly problems: readonly Problem[];
  readonly changes: readonly { readonly coordinate: string; readonly usedBy: readonly object[] }[];
}
interface Payload {
  readonly plugin: { readonly state: string } | null;
  readonly problems: readonly { readonly code: string }[];
  readonly check?: Check | null;
}

const CHECK =
  'passed problems { code severity coordinate } changes { coordinate usedBy { operation client } }';

describe('a new version of a plugin', () => {
  let hub: TestHub;
  let administrator: string;
  const served: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
    administrator = await hub.token('administrator');
    expect(
      (await write('enrolPluginKey', { jurisdictionId: 'AR-M', publicKey }, 'key { id }')).problems,
    ).toEqual([]);
    expect((await publish('1.0.0', FIRST)).problems).toEqual([]);
    const approved = await write('approvePlugin', { id: ID, version: '1.0.0' }, 'plugin { state }');
    expect(approved.plugin?.state).toBe('ACTIVE');
    await ask('query Depths { mendozaWells(near: "Planted Person") { depth } }', 'atlas', '2.0');
    await ask('query Depths { mendozaWells(near: "Another Planted") { depth } }', 'atlas', '2.0');
    await ask('query Flows($unit: String) { mendozaWells { flow(unit: $unit) } }', 'map', '1.2', {
      unit: 'Planted Person',
    });
    await hub.flushOperations();
  });
  afterAll(async () => {
    await hub?.close();
    for (const close of served) await close();
  });

  async function ask(query: string, name: string, version: string, variables: object = {}): Promise<void> {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'graphql-client-name': name,
        'graphql-client-version': version,
      },
      body: JSON.stringify({ query, variables }),
    });
    expect(await response.json()).toEqual({ data: { mendozaWells: [expect.anything()] } });
  }

  async function write(mutation: string, input: object, what: string): Promise<Payload> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { written: ${mutation}(input: $input) { ${what} problems { code } } }`;
    const { data, errors } = await hub.query(text, { input }, administrator);
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.['written'] as Payload;
  }

  async function publish(version: string, sdl: string): Promise<Payload> {
    const manifest = manifestOf(version);
    const resolverMap = { Query: { mendozaWells: () => [{ id: '1', depth: 80, flow: 3 }] } };
    const plugin = await definePlugin({ manifest, sdl, resolverMap }, { output: { write: () => true } });
    const { url, close } = await servePlugin(plugin, { host: '127.0.0.1', port: 0 });
    served.push(close);
    const sdlHash = createHash('sha256').update(plugin.sdl).digest('hex');
    const signed = { ...manifest, subgraph: { ...manifest.subgraph, url, sdlHash } };
    const times = {
      notBefore: new Date().toISOString(),
      expires: new Date(Date.now() + 3_600_000).toISOString(),
    };
    const signature = signPlugin(signed, key, times);
    const input = { manifest: JSON.stringify(signed), sdl: plugin.sdl, signature };
    return write('publishPlugin', input, `plugin { state } check { ${CHECK} }`);
  }

  const manifestOf = (version: string) => ({
    id: ID,
    version,
    title: { es: 'Pozos', en: 'Wells' },
    jurisdictions: ['AR-M'],
    subgraph: { url: 'http://127.0.0.1:4100/graphql' },
  });

  async function check(sdl: string): Promise<Check> {
    const query = `query ($manifest: String!, $sdl: String) { checkPlugin(manifest: $manifest, sdl: $sdl) { ${CHECK} } }`;
    const { data } = await hub.query(query, { manifest: JSON.stringify(manifestOf('1.1.0')), sdl });
    return data?.['checkPlugin'] as Check;
  }

  it('that takes away what is asked for is refused, and names who asks for it', async () => {
    const broken = sdlOf('owner: String');
    const found = await check(broken);
    expect(found.passed).toBe(false);
    expect(found.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          coordinate: 'MendozaWellsWell.depth',
          usedBy: [{ operation: 'Depths', client: 'atlas 2.0' }],
        }),
        expect.objectContaining({
          coordinate: 'MendozaWellsWell.flow',
          usedBy: [{ operation: 'Flows', client: 'map 1.2' }],
        }),
      ]),
    );
    const published = await publish('1.1.0', broken);
    expect(published.problems.map(({ code }) => code)).toEqual(['GRAFO_PLUGIN_CHECK_FAILED']);
    const errors = published.check?.problems.filter(({ severity }) => severity === 'ERROR');
    expect(new Set(errors?.map(({ code }) => code))).toEqual(new Set(['GRAFO_CHANGE_BREAKS_OPERATIONS']));
  });

  it('that takes away what nobody asks for is admitted, with a warning', async () => {
    const { passed, problems } = await check(sdlOf('depth: Int flow(unit: String): Int'));
    expect(passed).toBe(true);
    expect(problems).toContainEqual({
      code: 'GRAFO_CHANGE_BREAKS_NOTHING',
      severity: 'WARNING',
      coordinate: 'MendozaWellsWell.owner',
    });
  });

  it('is judged without anything being kept of what readers asked about', async () => {
    const database = new pg.Client({ connectionString: hub.databaseUrl });
    await database.connect();
    const { rows } = await database.query<{ row: string }>(
      'select row_to_json(found)::text as row from hub.recorded_operation as found',
    );
    await database.end();
    const depths = rows.filter(({ row }) => row.includes('Depths'));
    expect(depths).toHaveLength(1);
    expect(JSON.parse(depths[0]?.row ?? '')).toMatchObject({ count: 2, client: 'atlas' });
    // Not of the administration's writing either, whose names and keys were in variables.
    expect(rows.map(({ row }) => row).join('\n')).not.toMatch(/Planted|PUBLIC KEY|Pozos|127\.0\.0\.1/);
  });
});
