import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { createContractingPlugin } from '@grafo-abierto/mendoza-contracting';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publishPlugin } from './publish-plugin.js';

interface Written {
  readonly initiative: { readonly id: string; readonly version: number };
}

/** What is promised of a plugin: that its entities are found a minute after it was approved. */
const WITHIN = { timeout: 60_000, interval: 50 };

const RELEASES = JSON.stringify({
  uri: 'https://compras.example/paquete.json',
  version: '1.1',
  publisher: { name: 'Oficina de Ejemplo' },
  publishedDate: '2024-06-01T00:00:00Z',
  releases: ['Cisternas para la zona árida', 'Resmas de papel'].map((title, number) => ({
    ocid: `ocds-ejemplo-${number}`,
    id: `r-${number}`,
    date: '2024-05-02T10:00:00-03:00',
    tag: ['tender'],
    buyer: { id: 'OC-1', name: 'Ministerio de Ejemplo' },
    tender: { id: `t-${number}`, title, status: 'active', procurementMethod: 'open' },
    ...(number === 0 && {
      awards: [
        {
          id: 'a',
          status: 'active',
          date: '2024-05-30',
          value: { amount: 900, currency: 'ARS' },
          suppliers: [{ id: 'AR-CUIT-30000000019', name: 'Proveedora Ejemplo 1 S.A.' }],
        },
      ],
    }),
  })),
});

describe('the index of a hub', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub([], { postgresUrl: inject('postgresUrl') });
  });
  afterAll(() => hub?.close());

  describe('of what an editor writes', () => {
    let token: string;
    beforeAll(async () => {
      token = await hub.token('editor:AR-M', { office: 'Dirección de Prueba' });
    });

    async function write(field: string, input: string): Promise<Written['initiative']> {
      const mutation = `mutation { ${field}(input: { ${input} }) { initiative { id version } problems { code } } }`;
      const { data } = await hub.query(mutation, {}, token);
      const { initiative, problems } =
        (data as Record<string, Written & { problems: unknown[] }>)[field] ?? {};
      expect(problems).toEqual([]);
      if (initiative === undefined) throw new Error(`${field} wrote nothing`);
      return initiative;
    }

    const draft = (title: string) =>
      write(
        'createInitiative',
        `title: { es: "${title}" }, kind: PROGRAM_PROJECT, jurisdictionId: "AR-M", year: 2026, clientMutationId: "${title}"`,
      );

    async function initiatives(where: string): Promise<readonly string[]> {
      const { data } = await hub.query(`{ initiatives(where: { ${where} }) { edges { node { id } } } }`);
      const { edges } = (data as { initiatives: { edges: { node: { id: string } }[] } }).initiatives;
      return edges.map(({ node }) => node.id);
    }

    /** Every other feed that has anything to tell is read whole by then, and none of them is waited for again. */
    const isIndexed = async () => {
      const { data } = await hub.query('{ indexFreshness { behindSeconds } }');
      const { indexFreshness } = data as { indexFreshness: { behindSeconds: number | null }[] };
      return indexFreshness.length > 5 && indexFreshness.every(({ behindSeconds }) => behindSeconds === 0);
    };

    it('is found as soon as it is published, and no draft before: a change wakes the index, which need not look', async () => {
      await expect.poll(isIndexed, { timeout: 30_000, interval: 50 }).toBe(true);
      const own = 'text: "humedales", jurisdiction: { within: "AR-M" }';
      const { id, version } = await draft('Consejo de los humedales');
      expect(await initiatives(own)).toEqual([]);
      await write(
        'publishInitiative',
        `id: "${id}", version: ${version}, status: IN_PROGRESS, clientMutationId: "p"`,
      );
      // Far below the seconds after which the index would look by itself.
      await expect.poll(() => initiatives(own), { timeout: 3_000, interval: 20 }).toEqual([id]);
      expect(await initiatives('text: "humedales", status: [COMPLETED]')).toEqual([]);
    });
  });

  /** The ids of what a search finds. */
  async function found(search: string): Promise<readonly string[]> {
    const { data, errors } = await hub.query(`{ search(${search}) { edges { node { entityId } } } }`);
    expect(errors).toBeUndefined();
    const { edges } = (data as { search: { edges: { node: { entityId: string } }[] } }).search;
    return edges.map(({ node }) => node.entityId);
  }

  describe('with the contracting of Mendoza, which the core knows nothing of', () => {
    let folder: string;
    let plugin: Awaited<ReturnType<typeof createContractingPlugin>>;
    let published: Awaited<ReturnType<typeof publishPlugin>>;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'contracting-'));
      await writeFile(join(folder, 'releases.json'), RELEASES);
      const output = { write: () => undefined };
      const settings = { sources: [join(folder, 'releases.json')], refreshMs: 3_600_000 };
      plugin = await createContractingPlugin(settings, { now: Date.now, output });
      await plugin.settle();
      published = await publishPlugin(hub, plugin);
    });
    afterAll(async () => {
      await published?.[Symbol.asyncDispose]();
      await plugin?.close();
      await rm(folder, { recursive: true });
    });

    it('finds nothing of it before it is approved', async () => {
      expect(published.steps).toEqual([
        { data: { enrolPluginKey: { problems: [] } } },
        { data: { publishPlugin: { problems: [] } } },
      ]);
      expect(await found('text: "cisternas"')).toEqual([]);
    });

    it('finds its own type by words, by SDG and by place once it is approved, with the trust that was given', async () => {
      const approval = { id: 'mendoza-contracting', version: '1.0.0', trust: 'OFFICIAL' };
      expect(await published.decide('approvePlugin', approval)).toEqual({
        data: { approvePlugin: { problems: [] } },
      });
      const type = 'type: ["MendozaContractingProcess"]';
      await expect
        .poll(() => found('text: "cisternas", minTrust: OFFICIAL'), WITHIN)
        .toEqual(['ocds-ejemplo-0']);
      expect(await found(`where: { ${type}, sdg: { targets: ["16.6"] } }`)).toEqual(['ocds-ejemplo-0']);
      expect(await found(`where: { ${type}, sdg: { goals: [16] } }`)).toEqual(['ocds-ejemplo-0']);
      expect(await found(`where: { ${type}, sdg: { targets: ["12.7"] } }`)).toEqual([]);
      const all = ['ocds-ejemplo-0', 'ocds-ejemplo-1'];
      expect((await found(`where: { ${type}, jurisdiction: { within: "AR-M" } }`)).toSorted()).toEqual(all);
      expect(await found(`where: { ${type}, jurisdiction: { within: "AR-S" } }`)).toEqual([]);
      expect(await found(`where: { ${type}, facet: [{ key: "METHOD", values: ["OPEN"] }] }`)).toHaveLength(2);
    });

    it('finds nothing of it any more once it is suspended', async () => {
      const suspension = { id: 'mendoza-contracting', reason: 'Prueba' };
      expect(await published.decide('suspendPlugin', suspension)).toEqual({
        data: { suspendPlugin: { problems: [] } },
      });
      await expect.poll(() => found('text: "cisternas"'), WITHIN).toEqual([]);
    });
  });
});
