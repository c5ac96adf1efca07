import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { createGuardedHttp, definePlugin, FEDERATION_LINK, type Plugin } from '@grafo-abierto/plugin-kit';
import { DEMO_PROVINCES, type PortalSimulator, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { HarvestClock } from '../portals/harvest-clock.js';

/** Longer than the pauses of a harvest that looks for work. */
const WHILE_MS = 10_000;

const SDL = `${FEDERATION_LINK}
  type Query { mendozaWorks: Int mendozaWorksNote(id: ID!): MendozaWorksNote }
  type Jurisdiction @key(fields: "id") {
    id: ID! isoCode: String @external
    mendozaWorksCount: Int
    mendozaWorksSign: String @requires(fields: "isoCode")
    mendozaWorksNotes: [MendozaWorksNote!]
  }
  type Initiative @key(fields: "id jurisdiction { id }") {
    id: ID! jurisdiction: Jurisdiction code: String @external
    mendozaWorksScore: Int @requires(fields: "code")
  }
  type Dataset @key(fields: "id jurisdiction { id }") { id: ID! jurisdiction: Jurisdiction mendozaWorksUses: Int }
  type MendozaWorksNote @key(fields: "id") { id: ID! about: Jurisdiction }`;

/** A plugin of Mendoza that answers whatever it is asked for, and keeps what that was. */
function answering(asked: Record<string, unknown>[]): Promise<Plugin> {
  const told = (reference: Record<string, unknown>) => {
    asked.push(reference);
    return reference;
  };
  const note = (id: string) => ({ id, about: { id: 'AR-A' } });
  const manifest = {
    id: 'mendoza-works',
    version: '1.0.0',
    title: { es: 'Obras de prueba', en: 'Test works' },
    jurisdictions: ['AR-M'],
    subgraph: {
      url: 'http://127.0.0.1/graphql',
      permissions: {
        extends: ['Jurisdiction', 'Initiative', 'Dataset'],
        requires: ['Jurisdiction.isoCode', 'Initiative.code'],
      },
    },
  };
  const resolverMap = {
    Query: { mendozaWorks: () => 2, mendozaWorksNote: (_: unknown, { id }: { id: string }) => note(id) },
    Jurisdiction: {
      __resolveReference: told,
      mendozaWorksCount: () => 5,
      mendozaWorksSign: ({ isoCode }: { isoCode?: string }) => `sign of ${isoCode}`,
      mendozaWorksNotes: () => [note('n1')],
    },
    Initiative: {
      __resolveReference: told,
      mendozaWorksScore: ({ code }: { code?: string }) => code?.length,
    },
    Dataset: { __resolveReference: told, mendozaWorksUses: () => 9 },
    MendozaWorksNote: { __resolveReference: ({ id }: { id: string }) => note(id) },
  };
  return definePlugin({ manifest, sdl: SDL, resolverMap }, { output: { write: () => true } });
}

describe('a plugin of one province in the graph of all', () => {
  const asked: Record<string, unknown>[] = [];
  const clock = new HarvestClock();
  let simulator: PortalSimulator;
  let hub: TestHub;
  beforeAll(async () => {
    simulator = await startPortalSimulator({
      portals: [
        { id: 'mendoza', software: 'table', province: DEMO_PROVINCES.mendoza, datasets: 2 },
        { id: 'jujuy', software: 'table', province: DEMO_PROVINCES.jujuy, datasets: 2 },
      ],
    });
    const say = () => undefined;
    hub = await startTestHub([await answering(asked)], {
      sharedPostgresUrl: inject('postgresUrl'),
      outside: {
        clock,
        log: { info: say, error: say },
        openHttp: (options) =>
          createGuardedHttp({
            ...options,
            localOrigins: simulator.origins,
            resolveHost: simulator.resolveHost,
          }),
      },
    });
  });
  afterAll(async () => {
    await hub?.close();
    await simulator?.[Symbol.asyncDispose]();
  });
  beforeEach(() => void asked.splice(0));

  it('is asked for its province and what lies in it, never for another, and nobody is told of an error', async () => {
    const fields = 'mendozaWorksCount mendozaWorksSign mendozaWorksNotes { id }';
    const { data, errors } = await hub.query(`{
      mendoza: jurisdiction(id: "AR-M") { ${fields} }
      city: jurisdiction(id: "AR-M:500007") { ${fields} }
      salta: jurisdiction(id: "AR-A") { name ${fields} }
      country: jurisdiction(id: "AR") { ${fields} }
    }`);
    expect(errors).toBeUndefined();
    const nothing = { mendozaWorksCount: null, mendozaWorksSign: null, mendozaWorksNotes: null };
    const all = { mendozaWorksCount: 5, mendozaWorksNotes: [{ id: 'n1' }] };
    expect(data).toEqual({
      mendoza: { ...all, mendozaWorksSign: 'sign of AR-M' },
      city: { ...all, mendozaWorksSign: expect.any(String) },
      salta: { name: 'Salta', ...nothing },
      country: nothing,
    });
    expect([...new Set(asked.map(({ id }) => id))].sort()).toEqual(['AR-M', 'AR-M:500007']);
  });

  it('is not called where all lies elsewhere, also where it is down', async () => {
    hub.kill('mendoza-works');
    const { data, errors } = await hub.query('{ jurisdiction(id: "AR-A") { mendozaWorksSign } }');
    hub.revive('mendoza-works');
    expect({ data, errors }).toEqual({ data: { jurisdiction: { mendozaWorksSign: null } } });
  });

  it('is asked for the initiatives of its province alone', async () => {
    const { data, errors } = await hub.query(`{
      own: initiative(id: "AR0075") { mendozaWorksScore }
      others: initiative(id: "AR0090") { title mendozaWorksScore }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ own: { mendozaWorksScore: 6 }, others: { mendozaWorksScore: null } });
    expect(asked).toMatchObject([{ id: 'AR0075', jurisdiction: { id: 'AR-M' }, code: 'AR0075' }]);
  });

  it('is told of no initiative while nobody can say where it lies', async () => {
    hub.kill('initiatives');
    const { errors } = await hub.query(
      '{ sdgTarget(id: "16.6") { alignments(first: 5) { edges { node { subject { ... on Initiative { mendozaWorksScore } } } } } } }',
    );
    hub.revive('initiatives');
    expect(asked).toEqual([]);
    expect(new Set(errors?.map(({ extensions }) => extensions?.['subgraph']))).toEqual(
      new Set(['initiatives']),
    );
  });

  it('is asked for the datasets of its province alone', async () => {
    await publish('mendoza', 'AR-M');
    await publish('jujuy', 'AR-Y');
    const { data, errors } = await hub.query(`{
      own: jurisdiction(id: "AR-M") { datasets { edges { node { mendozaWorksUses } } } }
      others: jurisdiction(id: "AR-Y") { datasets { edges { node { mendozaWorksUses } } } }
    }`);
    expect(errors).toBeUndefined();
    const each = (mendozaWorksUses: number | null) => ({
      datasets: { edges: [1, 2].map(() => ({ node: { mendozaWorksUses } })) },
    });
    expect(data).toEqual({ own: each(9), others: each(null) });
    expect(asked.map(({ jurisdiction }) => jurisdiction)).toEqual([{ id: 'AR-M' }, { id: 'AR-M' }]);
  });

  it('is asked for its own root fields, and what it refers to elsewhere its owner answers', async () => {
    const { data, errors } = await hub.query(
      '{ mendozaWorks mendozaWorksNote(id: "n7") { id about { name mendozaWorksSign } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      mendozaWorks: 2,
      mendozaWorksNote: { id: 'n7', about: { name: 'Salta', mendozaWorksSign: null } },
    });
    expect(asked).toEqual([]);
  });

  /** Has a portal registered, approved and read. */
  async function publish(portal: string, jurisdiction: string): Promise<void> {
    const administrator = await hub.token('administrator');
    const registered = await hub.query(
      `mutation ($url: URL!, $of: ID!) { registerPortal(input: {
        title: { es: "Portal de prueba" } url: $url software: TABLE jurisdictionId: $of reason: "Prueba"
      }) { portal { id } problems { code message } } }`,
      { url: `${simulator.url(portal)}/datasets.csv`, of: jurisdiction },
      administrator,
    );
    const { id } = (registered.data as { registerPortal: { portal: { id: string } } }).registerPortal.portal;
    await hub.query(
      'mutation ($id: ID!) { approvePortal(input: { id: $id, version: 1, reason: "Prueba" }) { problems { code } } }',
      { id },
      administrator,
    );
    const status = async () => {
      clock.pass(WHILE_MS);
      return (await hub.query('query ($id: ID!) { portal(id: $id) { status } }', { id })).data;
    };
    await expect.poll(status, { timeout: 60_000 }).toEqual({ portal: { status: 'HEALTHY' } });
  }
});
