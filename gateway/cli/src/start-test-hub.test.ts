import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { definePlugin, FEDERATION_LINK, type Plugin, type ResolverMap } from '@grafo-abierto/plugin-kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const both = (name: string) => `"""\n${name} de prueba.\n\nTest ${name}.\n"""`;

/** A plugin that counts something of each jurisdiction; its namespace is that of its id. */
function counting(id: string, answers: () => number, sdl = ''): Promise<Plugin> {
  const name = id.replace(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase());
  const resolverMap: ResolverMap<object> = {
    Query: { [name]: answers },
    Jurisdiction: { [`${name}Count`]: answers },
  };
  return definePlugin(
    {
      manifest: {
        id,
        version: '1.0.0',
        title: { es: 'De prueba', en: 'For tests' },
        jurisdictions: ['AR-M'],
        subgraph: { url: 'http://127.0.0.1/graphql', permissions: { extends: ['Jurisdiction'] } },
      },
      sdl: `${FEDERATION_LINK}
        type Query { ${both('total')} ${name}: Int }
        type Jurisdiction @key(fields: "id") { id: ID! ${both('count')} ${name}Count: Int }
        ${sdl}`,
      resolverMap,
    },
    { output: { write: () => true } },
  );
}

describe('a test hub with plugins', () => {
  let hub: TestHub;
  let isBroken = false;
  beforeAll(async () => {
    const broken = () => {
      if (isBroken) throw new Error('db.internal');
      return 7;
    };
    const plugins = await Promise.all([counting('mendoza-wells', broken), counting('salta-trains', () => 3)]);
    hub = await startTestHub(plugins, { postgresUrl: inject('postgresUrl') });
  });
  afterAll(() => hub?.close());

  const QUERY = '{ saltaTrains jurisdiction(id: "AR-M") { id name mendozaWellsCount saltaTrainsCount } }';

  it('answers what they add beside what the core answers', async () => {
    expect(await hub.query(QUERY)).toEqual({
      data: {
        saltaTrains: 3,
        jurisdiction: { id: 'AR-M', name: 'Mendoza', mendozaWellsCount: 7, saltaTrainsCount: 3 },
      },
    });
    expect(hub.errors).toEqual([]);
  });

  it('goes on without one that is killed, and with it once it is revived', async () => {
    hub.kill('salta-trains');
    const { data, errors } = await hub.query(QUERY);
    hub.revive('salta-trains');
    expect(data).toMatchObject({
      saltaTrains: null,
      jurisdiction: { mendozaWellsCount: 7, saltaTrainsCount: null },
    });
    expect(errors).toMatchObject([
      { extensions: { code: 'GRAFO_SUBGRAPH_UNAVAILABLE', subgraph: 'salta-trains' } },
      { extensions: { code: 'GRAFO_SUBGRAPH_UNAVAILABLE' } },
    ]);
    expect((await hub.query(QUERY)).errors).toBeUndefined();
  });

  it('tells its operator every error of a plugin', async () => {
    isBroken = true;
    await hub.query('{ mendozaWells }');
    isBroken = false;
    expect(hub.errors.join('\n')).toContain(
      'mendoza-wells: mendozaWells: The source "mendoza-wells" could not answer',
    );
  });

  it('refuses one that the policy refuses, with each reason, its place and what to do', async () => {
    const plugin = await counting('mendoza-wells', () => 1, 'type Well { depth: Int } enum Depth { LOW }');
    const starting = startTestHub([plugin], { sharedPostgresUrl: inject('postgresUrl') });
    await expect(starting).rejects.toMatchObject({ name: 'PluginRefusedError', plugin: 'mendoza-wells' });
    const { message, problems } = await starting.catch((error) => error);
    expect(message).toMatch(/GRAFO_POLICY_TYPE_OUTSIDE_NAMESPACE Well \(.*\d.*\): .*MendozaWells/);
    expect(problems).toHaveLength(2);
  });
});

describe('test hubs on a PostgreSQL that they share', () => {
  const MADE = '{ supergraph { generation composedAt } search(text: "Mendoza", first: 1) { totalCount } }';
  const DRAFT =
    'title: { es: "Una" }, kind: PROGRAM_PROJECT, jurisdictionId: "AR-M", year: 2026, clientMutationId: "1"';

  it('begin with what one start has left, an index that has read everything, and know nothing of each other', async () => {
    const open = () => startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
    await using one = await open();
    await using other = await open();
    const made = await one.query(MADE);
    expect(made).toMatchObject({ data: { supergraph: { generation: 1 } } });
    expect(await other.query(MADE)).toEqual(made);
    const token = await one.token('editor:AR-M');
    const write = `mutation { createInitiative(input: { ${DRAFT} }) { initiative { id } problems { code } } }`;
    const { data } = await one.query(write, {}, token);
    const id = (data as { createInitiative: { initiative: { id: string } } }).createInitiative.initiative.id;
    const read = `{ initiative(id: "${id}") { id } }`;
    expect((await one.query(read, {}, token)).data).toEqual({ initiative: { id } });
    expect((await other.query(read, {}, await other.token('editor:AR-M'))).data).toEqual({
      initiative: null,
    });
  });
});

describe('a test hub without anything', () => {
  it('brings a PostgreSQL of its own, and takes it away', async () => {
    await using hub = await startTestHub();
    const { port } = new URL(hub.databaseUrl);
    expect(port).not.toBe(new URL(inject('postgresUrl')).port);
    const { data } = await hub.query('{ jurisdiction(id: "AR-M") { name } }');
    expect(data).toEqual({ jurisdiction: { name: 'Mendoza' } });
    await hub.close();
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  });
});
