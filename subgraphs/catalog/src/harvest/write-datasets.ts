/** Writes a batch of datasets: what says the same as before costs one look, the rest one transaction. */
import { DatasetPresence } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import type { CatalogDatabase } from '../storage/entities.js';
import { Breather } from './breather.js';
import { type Claim, renewClaim } from './claim.js';
import { type DatasetRows, datasetRows } from './dataset-rows.js';
import type { HarvestTools } from './harvest-tools.type.js';
import { insertRows } from './insert-rows.js';
import type { PreparedRecord } from './prepare-record.js';
import { harvestSourceId, writeHarvestSource } from './source-row.js';

export interface WrittenBatch {
  readonly added: number;
  readonly changed: number;
  /** What the database would not take. */
  readonly refused: readonly PreparedRecord[];
}

type Change = 'ADDED' | 'CHANGED' | 'RETURNED';

interface ChangedDataset {
  readonly change: Change;
  readonly rows: DatasetRows;
}

export async function writeDatasets(
  tools: HarvestTools,
  claim: Claim,
  records: readonly PreparedRecord[],
): Promise<WrittenBatch> {
  const changed = records.length === 0 ? [] : await findChanged(tools, claim, records);
  if (changed.length === 0) return { added: 0, changed: 0, refused: [] };
  try {
    await writeChanged(tools, claim, changed);
  } catch (error) {
    if (!isOfData(error)) throw error;
    return writeApart(tools, claim, records);
  }
  const added = changed.filter(({ change }) => change === 'ADDED').length;
  return { added, changed: changed.length - added, refused: [] };
}

/** One of them is to blame: it alone is left out. */
async function writeApart(
  tools: HarvestTools,
  claim: Claim,
  records: readonly PreparedRecord[],
): Promise<WrittenBatch> {
  if (records.length === 1) return { added: 0, changed: 0, refused: records };
  const half = Math.ceil(records.length / 2);
  const first = await writeDatasets(tools, claim, records.slice(0, half));
  const second = await writeDatasets(tools, claim, records.slice(half));
  return {
    added: first.added + second.added,
    changed: first.changed + second.changed,
    refused: [...first.refused, ...second.refused],
  };
}

/** PostgreSQL's classes of what is wrong with a value: its form, and its size. */
function isOfData(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(22|54)/.test(code);
}

async function findChanged(
  { reads, clock }: HarvestTools,
  claim: Claim,
  records: readonly PreparedRecord[],
): Promise<ChangedDataset[]> {
  const stored = await reads
    .selectFrom('dataset')
    .select(['id', 'contentDigest', 'presence'])
    .where('id', '=', sql<string>`any(${records.map(({ id }) => id)}::text[])`)
    .execute();
  const known = new Map(stored.map((row) => [row.id, row]));
  const now = new Date(clock.now());
  const sourceId = harvestSourceId(claim);
  const breather = new Breather();
  const changed: ChangedDataset[] = [];
  for (const record of records) {
    const change = changeOf(known.get(record.id), record);
    if (change === null) continue;
    changed.push({ change, rows: datasetRows(record, claim, sourceId, now) });
    await breather.breathe();
  }
  return changed;
}

function changeOf(
  before: { readonly contentDigest: string; readonly presence: DatasetPresence } | undefined,
  record: PreparedRecord,
): Change | null {
  if (before === undefined) return 'ADDED';
  if (before.presence === DatasetPresence.VANISHED) return 'RETURNED';
  return before.contentDigest === record.digest ? null : 'CHANGED';
}

async function writeChanged(
  { writeChanges, leaseMs }: HarvestTools,
  claim: Claim,
  datasets: readonly ChangedDataset[],
): Promise<void> {
  const { titleEs: actor, url: reason } = claim.portal;
  await writeChanges({ actor, reason }, async ({ reads, changed }) => {
    await renewClaim(reads, claim, leaseMs);
    await writeHarvestSource(reads, claim);
    await clearOld(reads, datasets);
    await writeRows(
      reads,
      datasets.map(({ rows }) => rows),
    );
    for (const { change, rows } of datasets) {
      changed('Dataset', rows.dataset.id, change);
      if (rows.publisher !== null) changed('Publisher', rows.publisher.id, 'HARVESTED');
    }
  });
}

/** What belongs to a dataset is written anew with it. */
async function clearOld(reads: CatalogDatabase, datasets: readonly ChangedDataset[]): Promise<void> {
  const idsOf = (...changes: readonly Change[]) =>
    datasets.filter(({ change }) => changes.includes(change)).map(({ rows }) => rows.dataset.id);
  const ids = idsOf('CHANGED', 'RETURNED');
  if (ids.length > 0) {
    await reads.deleteFrom('distribution').where('datasetId', 'in', ids).execute();
    await reads.deleteFrom('metadata_issue').where('datasetId', 'in', ids).execute();
  }
  const returned = idsOf('RETURNED');
  // One that has come back is no earlier form of another any more.
  if (returned.length > 0)
    await reads
      .updateTable('dataset')
      .set({ succeedsId: null })
      .where('succeedsId', 'in', returned)
      .execute();
}

async function writeRows(reads: CatalogDatabase, rows: readonly DatasetRows[]): Promise<void> {
  const publishers = new Map(rows.flatMap(({ publisher }) => (publisher ? [[publisher.id, publisher]] : [])));
  await insertRows(reads, 'publisher', [...publishers.values()], { key: 'id', keeping: ['portal_id'] });
  await insertRows(
    reads,
    'dataset',
    rows.map(({ dataset }) => dataset),
    { key: 'id', keeping: ['first_seen_at'] },
  );
  await insertRows(
    reads,
    'distribution',
    rows.flatMap(({ distributions }) => distributions),
  );
  await insertRows(
    reads,
    'metadata_issue',
    rows.flatMap(({ issues }) => issues),
  );
}
