import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPlugin, type TestPlugin } from './testing/open-plugin.js';
import { examplePackage, exampleRelease, numberedRelease } from './testing/packages.js';

const COUNT = 500;

/** What is published, as whoever counts by hand reads it. */
interface Published {
  readonly ocid: string;
  readonly tender: {
    readonly procurementMethod?: string;
    readonly status: string;
    readonly value: { readonly amount: number; readonly currency: string } | null;
    readonly tenderPeriod: { readonly startDate: string };
  };
  readonly awards?: readonly {
    readonly value?: { readonly amount: string; readonly currency: string };
    readonly suppliers: readonly { readonly id: string; readonly name: string }[];
  }[];
}

const releases = Array.from({ length: COUNT }, (_, index) => numberedRelease(index + 1));
const published = JSON.parse(JSON.stringify(releases)) as readonly Published[];

describe('contracting of Mendoza in the graph', () => {
  let opened: TestPlugin;
  let hub: TestHub;
  beforeAll(async () => {
    opened = await openPlugin(examplePackage(releases));
    hub = await startTestHub([opened.plugin], { sharedPostgresUrl: inject('postgresUrl') });
  });
  afterAll(async () => {
    await hub?.close();
    await opened?.[Symbol.asyncDispose]();
  });

  async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await hub.query(query, { ...variables });
    expect(errors).toBeUndefined();
    return data as Data;
  }

  const countOf = async (where: string) => {
    const query = `{ mendozaContracting(where: ${where}) { totalCount } }`;
    return (await ask<{ mendozaContracting: { totalCount: number } }>(query)).mendozaContracting.totalCount;
  };

  it('tells the largest awards of 2024 with their suppliers', async () => {
    const { mendozaContracting } = await ask<{
      mendozaContracting: { edges: { node: { ocid: string; largestAward: { amount: number } } }[] };
    }>(`{ mendozaContracting(first: 5, orderBy: LARGEST_AWARD_DESC, where: { awardYear: [2024], currency: ["ARS"] }) {
      edges { node { ocid largestAward { amount currency suppliers { kind name } } } } } }`);
    const byHand = published
      .filter(({ tender }) => tender.tenderPeriod.startDate.startsWith('2024'))
      .flatMap(({ awards = [] }) => awards.flatMap(({ value }) => value ?? []))
      .filter(({ currency }) => currency === 'ARS')
      .map(({ amount }) => Number(amount))
      .sort((a, b) => b - a);
    const told = mendozaContracting.edges.map(({ node }) => node.largestAward.amount);
    expect(told).toEqual(byHand.slice(0, 5));
    expect(JSON.stringify(mendozaContracting)).toContain('Proveedora Ejemplo');
    expect(JSON.stringify(mendozaContracting)).not.toContain('Persona');
  });

  it('joins what the core knows of the province', async () => {
    expect(
      await ask(`{ jurisdiction(id: "AR-M") { name mendozaContracting(first: 1) { totalCount } } }`),
    ).toEqual({ jurisdiction: { name: 'Mendoza', mendozaContracting: { totalCount: COUNT } } });
  });

  it('is null for another province, and for a place within Mendoza', async () => {
    const query = `query ($id: ID!) { jurisdiction(id: $id) { mendozaContracting { totalCount } } }`;
    expect(await ask(query, { id: 'AR-S' })).toEqual({ jurisdiction: { mendozaContracting: null } });
  });

  it('answers a process by its OCID with where it came from, and null for an unknown one', async () => {
    const query = `query ($ocid: ID!) { mendozaContractingProcess(ocid: $ocid) {
      ocid title(lang: EN) amount currency method status date tenderEnd
      buyer { id name } items(first: 1) { description quantity unit classification { scheme id } }
      provenance { source url retrievedAt asOf licence transform } } }`;
    expect(await ask(query, { ocid: 'ocds-ejemplo-000005' })).toEqual({
      mendozaContractingProcess: {
        ocid: 'ocds-ejemplo-000005',
        title: 'Compra de ejemplo número 5',
        amount: 185,
        currency: 'ARS',
        method: 'NOT_STATED',
        status: 'PLANNED',
        date: '2020-06-15',
        tenderEnd: null,
        buyer: { id: 'OC-1', name: 'Ministerio de Ejemplo' },
        items: [
          {
            description: 'Resma de papel',
            quantity: 10,
            unit: 'Unidad',
            classification: { scheme: 'CATALOGO-EJEMPLO', id: '1.2.3' },
          },
        ],
        provenance: {
          source: 'Oficina de Contrataciones de Ejemplo',
          url: null,
          retrievedAt: '2026-03-01T00:00:00.000Z',
          asOf: '2020-06-15',
          licence: 'https://creativecommons.org/licenses/by/4.0/',
          transform: expect.stringContaining('From one release'),
        },
      },
    });
    expect(await ask(query, { ocid: 'ocds-ejemplo-x' })).toEqual({ mendozaContractingProcess: null });
  });

  it.each([
    ['{ year: [2022, 2023] }', ({ tender }: Published) => /^202[23]/.test(tender.tenderPeriod.startDate)],
    [
      '{ method: [OPEN, DIRECT] }',
      ({ tender }: Published) => /^(open|direct)$/.test(tender.procurementMethod ?? ''),
    ],
    ['{ method: [OTHER] }', ({ tender }: Published) => tender.procurementMethod === 'subasta'],
    ['{ method: [NOT_STATED] }', ({ tender }: Published) => tender.procurementMethod === undefined],
    [
      '{ status: [COMPLETE], year: [2021] }',
      ({ tender }: Published) =>
        tender.status === 'complete' && tender.tenderPeriod.startDate.startsWith('2021'),
    ],
    [
      '{ amount: { currency: "ARS", from: 1000, to: 2000 } }',
      ({ tender: { value } }: Published) =>
        value?.currency === 'ARS' && value.amount >= 1000 && value.amount <= 2000,
    ],
    ['{ amount: { currency: "usd" } }', ({ tender: { value } }: Published) => value?.currency === 'USD'],
    [
      '{ awardAmount: { currency: "ARS", from: 3000 } }',
      ({ awards = [] }: Published) =>
        awards.some(({ value }) => value?.currency === 'ARS' && Number(value.amount) >= 3000),
    ],
    [
      '{ supplier: "AR-CUIT-30-00000002-7" }',
      ({ awards = [] }: Published) =>
        awards.some(({ suppliers }) => suppliers[0]?.id === 'AR-CUIT-30-00000002-7'),
    ],
    [
      '{ supplier: "PROVEEDORA ejemplo" }',
      ({ awards = [] }: Published) =>
        awards.some(({ suppliers }) => suppliers[0]?.name.startsWith('Proveedora')),
    ],
    ['{ supplier: "Persona" }', () => false],
    ['{ buyer: "ministerio ejemplo" }', () => true],
    ['{ buyer: "direccion compras" }', () => true],
    ['{ buyer: "salud" }', () => false],
    ['{ text: "numero 49" }', ({ ocid }: Published) => String(Number(ocid.slice(-6))).includes('49')],
    ['{ text: "RESMA papel" }', () => true],
    ['{ category: [WORKS] }', () => false],
  ])('counts %s as whoever counts by hand', async (where, isAsked) => {
    expect(await countOf(where)).toBe(published.filter(isAsked).length);
  });

  it.each(['DATE_DESC', 'DATE_ASC', 'AMOUNT_DESC', 'AMOUNT_ASC', 'LARGEST_AWARD_DESC', 'LARGEST_AWARD_ASC'])(
    'gives every process once, forwards and back, in the order %s',
    async (orderBy) => {
      const walk = async (
        size: 'first' | 'last',
        from: 'after' | 'before',
        next: 'endCursor' | 'startCursor',
      ) => {
        const ocids: string[] = [];
        let cursor: string | null = null;
        do {
          const query = `query ($cursor: String) { mendozaContracting(${size}: 97, ${from}: $cursor, orderBy: ${orderBy}) {
            edges { node { ocid } } pageInfo { hasNextPage hasPreviousPage ${next} } } }`;
          const answer: { readonly mendozaContracting: PageOfOcids } = await ask(query, { cursor });
          const page = answer.mendozaContracting;
          const found = page.edges.map(({ node }) => node.ocid);
          if (size === 'first') ocids.push(...found);
          else ocids.unshift(...found);
          const goesOn = size === 'first' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
          cursor = goesOn ? (page.pageInfo[next] ?? null) : null;
        } while (cursor !== null);
        return ocids;
      };
      const forwards = await walk('first', 'after', 'endCursor');
      expect(new Set(forwards).size).toBe(COUNT);
      expect(await walk('last', 'before', 'startCursor')).toEqual(forwards);
    },
  );

  it('never orders amounts of one currency among those of another', async () => {
    const query = `{ mendozaContracting(first: 100, orderBy: AMOUNT_DESC, where: { year: [2021] }) { edges { node { amount currency } } } }`;
    const { mendozaContracting } = await ask<{
      mendozaContracting: { edges: { node: { amount: number | null; currency: string | null } }[] };
    }>(query);
    const currencies = mendozaContracting.edges.map(({ node }) => node.currency);
    const changes = currencies.filter((currency, index) => currency !== currencies[index - 1]);
    expect(changes).toEqual(['ARS', 'USD', null]);
  });

  it('refuses a cursor of another order', async () => {
    const { mendozaContracting } = await ask<{ mendozaContracting: { pageInfo: { endCursor: string } } }>(
      '{ mendozaContracting(first: 1, orderBy: AMOUNT_DESC) { pageInfo { endCursor } } }',
    );
    const query =
      'query ($after: String) { mendozaContracting(after: $after) { totalCount edges { cursor } } }';
    const { errors } = await hub.query(query, { after: mendozaContracting.pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'GRAFO_CURSOR_MALFORMED' } }]);
  });

  it('keeps processes apart that share the number of their tender', async () => {
    const shared = ['a', 'b'].map((name) => exampleRelease({ ocid: `ocds-ejemplo-${name}`, id: name }));
    await using other = await openPlugin(examplePackage(shared));
    const { data } = await other.plugin.execute({ query: '{ mendozaContracting { totalCount } }' });
    expect(data).toMatchObject({ mendozaContracting: { totalCount: 2 } });
  });

  it('costs only its own fields when it is down', async () => {
    hub.kill('mendoza-contracting');
    const query = '{ jurisdiction(id: "AR-M") { name mendozaContracting { totalCount } } }';
    const { data, errors } = await hub.query(query);
    hub.revive('mendoza-contracting');
    expect(data).toEqual({ jurisdiction: { name: 'Mendoza', mendozaContracting: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'GRAFO_SUBGRAPH_UNAVAILABLE' } }]);
  });
});

interface PageOfOcids {
  readonly edges: readonly { readonly node: { readonly ocid: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor?: string | null;
    readonly startCursor?: string | null;
  };
}
