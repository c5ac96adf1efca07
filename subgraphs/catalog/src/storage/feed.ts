/** What the subgraph tells an index of its portals and datasets. */
import type { FeedDeclaration, FeedItem } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import { PortalOperation } from '../domain/portal-vocabulary.js';
import { currentUntil } from '../domain/values/freshness.js';
import { type CatalogDatabase, type CatalogEntities, DATASET_COLUMNS, type DatasetRow } from './entities.js';

type Facet = FeedItem['facets'][number];

export const catalogFeed: FeedDeclaration<CatalogEntities> = {
  Portal: { table: 'portal', version: 2, read: readPortals },
  Dataset: { table: 'dataset', version: 2, read: readDatasets },
};

/** The longest that a feed takes, and fewer than the most facets. */
const LIMITS = { text: 5000, facet: 200, values: 100 } as const;

/** Those that people have approved. */
async function readPortals(reads: CatalogDatabase, ids: readonly string[]): Promise<readonly FeedItem[]> {
  const rows = await reads
    .selectFrom('portal')
    .selectAll()
    .where('id', 'in', ids)
    .where('operation', 'in', [PortalOperation.ACTIVE, PortalOperation.PAUSED])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    about: null,
    title: { es: cut(row.titleEs), en: cut(row.titleEn) },
    summary: { es: cut(row.catalogDescription), en: null },
    url: row.url,
    jurisdiction: row.jurisdictionId,
    dates: [],
    sdgTargets: [],
    facets: [
      ...facets('SOFTWARE', [row.software]),
      ...facets('STATUS', [row.status], dayOf(row.statusSince)),
      ...facets('OPERATION', [row.operation]),
    ],
  }));
}

/** One that lives on under another identifier is told under that one alone. */
async function readDatasets(reads: CatalogDatabase, ids: readonly string[]): Promise<readonly FeedItem[]> {
  const rows = await reads
    .selectFrom('dataset')
    .select(DATASET_COLUMNS)
    .select([formats.as('formats'), publisherName.as('publisherName')])
    .where('id', 'in', ids)
    .where('supersededById', 'is', null)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    about: null,
    title: { es: cut(row.title), en: null },
    summary: { es: cut(row.description), en: null },
    url: row.landingPage,
    jurisdiction: row.jurisdictionId,
    dates: [
      ...dates('MODIFIED', dayOf(row.modified)),
      ...dates('ISSUED', dayOf(row.issued)),
      ...dates('CURRENT_UNTIL', currentUntil(row.modified, { days: row.periodicityDays })),
    ],
    sdgTargets: [],
    facets: [...facetsOf(row), ...facets('FORMAT', row.formats), ...facets('PUBLISHER', [row.publisherName])],
  }));
}

function facetsOf(row: DatasetRow): Facet[] {
  return [
    ...facets('PORTAL', [row.portalId]),
    ...facets('PRESENCE', [row.presence]),
    ...facets('LICENCE', [row.licenceId]),
    ...facets('LICENCE_OPEN', [licenceOpenness(row)]),
    ...facets('THEME', row.superThemes),
    ...facets('KEYWORD', row.keywords),
    ...facets('PERIODICITY', [row.periodicity]),
  ];
}

/** Unknown is neither open nor closed. */
function licenceOpenness({ licenceOpen }: DatasetRow): string {
  if (licenceOpen === null) return 'NOT_STATED';
  return licenceOpen ? 'OPEN' : 'CLOSED';
}

function facets(name: string, values: readonly (string | null)[], asOf: string | null = null): Facet[] {
  const stated = new Set(values.map((value) => value?.trim().slice(0, LIMITS.facet) ?? ''));
  stated.delete('');
  return [...stated].slice(0, LIMITS.values).map((value) => ({ name, value, asOf }));
}

function dates(name: string, day: string | null): FeedItem['dates'] {
  return day === null ? [] : [{ name, value: day }];
}

/** The day, where it has the four digits of a year that a reader expects. */
function dayOf(instant: string | null): string | null {
  const day = instant === null ? '' : new Date(instant).toISOString().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

const cut = (text: string | null): string | null => text?.slice(0, LIMITS.text) ?? null;

const formats = sql<string[]>`array(
  select distinct format from distribution
  where distribution.dataset_id = dataset.id and format is not null order by format)`;

const publisherName = sql<string | null>`(
  select name from publisher where publisher.id = dataset.publisher_id)`;
