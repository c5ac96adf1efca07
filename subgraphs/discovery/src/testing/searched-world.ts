/** An index for the tests of searches: sixty initiatives, two places, and what two plugins tell. */
import { ask } from '@grafo-abierto/plugin-kit/testing';
import { Trust } from '@grafo-abierto/subgraph-kit';
import { LogFeed } from './log-feed.js';
import { TestIndex } from './open-index.js';

const KINDS = ['OGP_COMMITMENT', 'LOCAL_COMMITMENT', null];
const PLACES = ['AR', 'AR-M', 'AR-M:500007', 'AR-B', null];
const facet = (name: string, value: string) => ({ name, value, asOf: null });

/** Sixty, of every kind of place, with many equal scores and titles. */
const INITIATIVES = Array.from({ length: 60 }, (_, n) => {
  const kind = KINDS[n % 3] ?? null;
  return {
    type: 'Initiative',
    id: `i${String(n).padStart(2, '0')}`,
    title: { es: n % 4 === 0 ? 'Agua segura para escuelas' : `Agua ${n % 7}`, en: null },
    summary: { es: n % 5 === 0 ? 'Agua y más agua en el Río Tunuyán' : null, en: null },
    jurisdiction: PLACES[n % 5] ?? null,
    dates: n % 2 === 0 ? [{ name: 'YEAR', value: String(2015 + (n % 6)) }] : [],
    sdgTargets: ['6.1', '6.2', '16.7']
      .slice(0, n % 4)
      .map((target) => ({ target, basis: 'DECLARED' as const, asOf: null })),
    facets: [
      ...(kind === null ? [] : [facet('KIND', kind)]),
      ...['WATER', 'EDUCATION'].slice(0, n % 3).map((area) => facet('LISTED_AREA', area)),
    ],
  };
});

const PROCESS = {
  type: 'MendozaContractingProcess',
  id: 'ocds-1',
  title: { es: 'Compra de <script>agua</script>', en: null },
  summary: { es: null, en: 'Water & "more"' },
  url: 'https://example.org/ocds-1',
  jurisdiction: 'AR-M',
  dates: [{ name: 'YEAR', value: '2024' }],
  facets: [
    facet('PROCUREMENT_METHOD', 'open'),
    facet('PROCUREMENT_METHOD', 'direct'),
    facet('BIDDERS', '3'),
    facet('FILE', 'a=b'),
  ],
};

export async function openSearched(): Promise<TestIndex> {
  const index = await TestIndex.open();
  const jurisdictions = new LogFeed('jurisdictions');
  jurisdictions.tell(
    {
      type: 'Jurisdiction',
      id: 'AR-M',
      title: { es: 'Mendoza', en: null },
      facets: [facet('REGION', 'CUYO')],
    },
    { type: 'Jurisdiction', id: 'AR-B', title: { es: 'Buenos Aires', en: null } },
  );
  const initiatives = new LogFeed('initiatives');
  initiatives.tell(...INITIATIVES);
  const official = new LogFeed('mendoza-contracting', Trust.VERIFIED);
  official.tell(PROCESS);
  const trial = new LogFeed('trial', Trust.EXPERIMENTAL);
  // Whatever it calls itself, it is not of the core.
  trial.tell({ type: 'Portal', id: 'trial-1', title: { es: 'Agua a prueba', en: null } });
  index.follow(jurisdictions, initiatives, official, trial);
  await Promise.all([jurisdictions, initiatives, official, trial].map((feed) => feed.isRead()));
  return index;
}

interface Edge {
  readonly cursor: string;
  readonly score: number | null;
  readonly node: { readonly entityId?: string };
  readonly highlights?: readonly {
    readonly field: string;
    readonly parts: readonly { readonly text: string; readonly isMatch: boolean }[];
  }[];
}
export interface Connection {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly facets: readonly {
    readonly dimension: string;
    readonly buckets: readonly { readonly key: string; readonly label: string; readonly count: number }[];
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
export async function search(index: TestIndex, args: string, fields: string): Promise<Connection> {
  const query = `{ search${args === '' ? '' : `(${args})`} { ${fields} } }`;
  return (await ask<{ search: Connection }>(index.subgraph, query)).search;
}
export const idsOf = ({ edges }: Connection) => edges.map(({ node }) => node.entityId);
