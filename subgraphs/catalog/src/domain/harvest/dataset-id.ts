/** What names a dataset and its publisher in the graph: what the portal calls them, or a digest of what they are. */
import { createHash } from 'node:crypto';
import type { PublishedDataset } from '@grafo-abierto/connectors';

const LONGEST_IDENTIFIER = 150;
const LONGEST_ID = 200;

/** Where a portal names none, or at too great a length, title, publisher and address do: they stay when a record moves. */
export function datasetId(portalId: string, dataset: PublishedDataset): string {
  const { identifier } = dataset;
  return identifier === null || identifier.trim() === ''
    ? `${portalId}:sha256-${digestOf(identityOf(dataset))}`
    : namedDatasetId(portalId, identifier);
}

/** Of one that has an identifier. */
export function namedDatasetId(portalId: string, identifier: string): string {
  const name = identifier.trim();
  const id = `${portalId}:${name}`;
  const isUsable = name.length <= LONGEST_IDENTIFIER && id.length <= LONGEST_ID && isPlain(id);
  return isUsable ? id : `${portalId}:sha256-${digestOf([name])}`;
}

/** By its name in this portal, however it is spaced and written: offices have no identifiers that others know. */
export function publisherId(portalId: string, name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${portalId}:${digestOf([plain])}`;
}

function identityOf({ title, publisher, landingPage, distributions: [first] }: PublishedDataset) {
  return [title, publisher?.name ?? null, landingPage, first?.downloadURL ?? first?.accessURL ?? null];
}

/** Without what a reader cannot see or type. */
function isPlain(id: string): boolean {
  return !/[\p{C}\p{Zl}\p{Zp}]/u.test(id);
}

function digestOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
