/** Reads a CKAN, and Andino, which is one, by its search: in pages, and only what changed where a date is given. */
import { GrafoError } from '@grafo-abierto/schema';
import type { Connector, Listed, PortalRequest, Reason } from '../connector.type.js';
import { isRecord, type JsonRecord } from '../dcat/field-reader.js';
import { readJson } from '../json/read-json.js';
import { Listing, notice } from '../listing/listing.js';
import { portalBase } from '../listing/portal-address.js';
import { readPackage } from './read-package.js';
import { checkSuccess, PAGE_SIZE, searchAddress, searchPage } from './search-pages.js';

export function createCkanConnector(): Connector {
  return {
    software: 'ckan',
    probe,
    list: listPackages,
  };
}

/** What is wrong with the portal as a whole, each thing once. */
type Faults = Map<string, Listed>;

async function* listPackages(portal: PortalRequest): AsyncGenerator<Listed, void> {
  const base = portalBase(portal.url);
  const listing = new Listing(portal);
  const faults: Faults = new Map();
  for (let page = 0; ; page++) {
    const before = listing.records;
    const onPage = yield* listPage({ portal, base, page }, listing, faults);
    const isRepeated = onPage > 0 && listing.records === before;
    if (isRepeated)
      faults.set('repeated', notice('GRAFO_PORTAL_PAGES_REPEAT', { url: base, page: page + 1 }));
    if (onPage === 0 || isRepeated || (page + 1) * PAGE_SIZE >= (listing.expected ?? 0)) break;
  }
  yield* closing(listing, base, portal, faults);
}

/** @returns how many records the page holds */
async function* listPage(
  { portal, base, page }: { portal: PortalRequest; base: string; page: number },
  listing: Listing,
  faults: Faults,
): AsyncGenerator<Listed, number> {
  const start = page * PAGE_SIZE;
  let onPage = 0;
  for await (const part of searchPage(portal, searchAddress(base, start, portal.since))) {
    const label = `package_search[${start + onPage}]`;
    if (part.kind === 'page') {
      listing.expected = part.count;
      if (part.isDamaged) faults.set('damaged', notice('GRAFO_PORTAL_TEXT_DAMAGED', { url: base }));
      return onPage;
    }
    onPage += 1;
    if (part.kind === 'oversized') yield listing.oversized(part.excerpt, label);
    // CKAN's ids are unique: one that comes twice moved while the pages were read.
    else if (!listing.has(idOf(part.value)))
      yield listing.record(part.value, label, (raw) => readPackage(raw, base));
  }
  return onPage;
}

function* closing(
  listing: Listing,
  base: string,
  { since }: PortalRequest,
  faults: ReadonlyMap<string, Listed>,
): Generator<Listed, void> {
  yield* faults.values();
  const { records, expected } = listing;
  const isShort = expected !== null && records < expected;
  if (isShort) yield notice('GRAFO_PORTAL_COUNT_SHORT', { expected, records });
  if (records === 0 && !isShort && since === undefined) yield notice('GRAFO_PORTAL_EMPTY', { url: base });
  if (isShort) yield listing.end('PARTIAL');
  else yield listing.end(since === undefined ? 'WHOLE' : 'SINCE');
}

function idOf(value: unknown): string | null {
  const id = isRecord(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : null;
}

async function probe(portal: PortalRequest) {
  const base = portalBase(portal.url);
  const { http, signal } = portal;
  const search = `${base}/api/3/action/package_search`;
  const answer = await readJson(http, `${search}?q=*:*&rows=0`, signal);
  checkSuccess(answer, search);
  const result = isRecord(answer) && isRecord(answer['result']) ? answer['result'] : {};
  if (typeof result['count'] !== 'number') {
    throw new GrafoError('GRAFO_PORTAL_NOT_RECOGNISED', { url: base, software: 'CKAN' });
  }
  const status = await readStatus(portal, base);
  const findings: Reason[] =
    result['count'] === 0 ? [{ code: 'GRAFO_PORTAL_EMPTY', parameters: { url: base } }] : [];
  return {
    software: 'ckan' as const,
    variant: variantOf(status),
    url: base,
    title: textOf(status, 'site_title'),
    description: textOf(status, 'site_description'),
    contact: textOf(status, 'error_emails_to'),
    holds: { datasets: result['count'], initiatives: null },
    findings,
  };
}

/** Some portals hide it: then nothing is known of their version and title. */
async function readStatus({ http, signal }: PortalRequest, base: string): Promise<JsonRecord> {
  try {
    const answer = await readJson(http, `${base}/api/3/action/status_show`, signal);
    return isRecord(answer) && isRecord(answer['result']) ? answer['result'] : {};
  } catch (error) {
    if (error instanceof GrafoError) return {};
    throw error;
  }
}

/** Andino is a CKAN with the theme of the national government. */
function variantOf(status: JsonRecord): string {
  const extensions = Array.isArray(status['extensions']) ? status['extensions'] : [];
  const name = extensions.includes('gobar_theme') ? 'Andino, CKAN' : 'CKAN';
  const version = textOf(status, 'ckan_version');
  return version === null ? name : `${name} ${version}`;
}

function textOf(record: JsonRecord, name: string): string | null {
  const value = record[name];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
