/** Reads a CSV or XLSX that follows one of the published templates: the portal of who has none. */
import { GrafoError } from '@grafo-abierto/schema';
import type { Connector, Listed, PortalRequest } from '../connector.type.js';
import { Listing, notice } from '../listing/listing.js';
import { probeListing } from '../listing/probe-listing.js';
import { type CsvReading, readCsv } from './csv-rows.js';
import { listSheet } from './list-sheet.js';
import { type OpenTable, openTable } from './open-table.js';
import { readSheets } from './xlsx-sheets.js';
import { isZip } from './zip-bounds.js';

export interface TableOptions {
  /** Where tables that are named by a file lie; without it only addresses are read. */
  readonly folder?: string;
}

/** Of an XLSX, packed: it is held whole. */
const XLSX_BYTES = 64 * 1024 * 1024;

export function createTableConnector({ folder }: TableOptions = {}): Connector {
  return {
    software: 'table',
    async probe(portal) {
      let variant = 'CSV';
      const listed = listTable(portal, folder, (found) => {
        variant = found;
      });
      const { datasets, initiatives, findings } = await probeListing(listed, portal.most);
      return {
        software: 'table',
        variant,
        url: portal.url,
        title: null,
        description: null,
        contact: null,
        holds: { datasets, initiatives },
        findings,
      };
    },
    list: (portal) => listTable(portal, folder),
  };
}

async function* listTable(
  portal: PortalRequest,
  folder: string | undefined,
  onFormat?: (variant: string) => void,
): AsyncGenerator<Listed, void> {
  const table = await openTable(portal, folder);
  const listing = new Listing(portal);
  try {
    if (table.body !== null) yield* listBody(table.body, table, listing, onFormat);
    yield listing.end(table.body === null ? 'UNCHANGED' : 'WHOLE', table.validators);
  } finally {
    await table[Symbol.asyncDispose]();
  }
}

async function* listBody(
  body: AsyncIterable<Buffer>,
  table: OpenTable,
  listing: Listing,
  onFormat?: (variant: string) => void,
): AsyncGenerator<Listed, void> {
  const chunks = body[Symbol.asyncIterator]();
  const first = await chunks.next();
  const start = first.done ? Buffer.alloc(0) : first.value;
  const whole = startingWith(start, chunks);
  onFormat?.(isZip(start) ? 'XLSX' : 'CSV');
  yield* isZip(start)
    ? listWorkbook(whole, table, listing)
    : listCsv(readCsv(whole, table.url), table, listing);
  if (listing.records === 0) yield notice('GRAFO_PORTAL_EMPTY', { url: table.url });
}

async function* listCsv(csv: CsvReading, table: OpenTable, listing: Listing): AsyncGenerator<Listed, void> {
  const unknown = yield* listSheet({ name: table.name, rows: csv.rows }, listing);
  if (unknown !== undefined) throw headerUnknown(table, unknown);
  const { encoding, delimiter, isDamaged } = csv.readAs();
  if (encoding !== 'UTF-8' || delimiter !== ',') {
    yield notice('GRAFO_TABLE_READ_AS', {
      url: table.url,
      encoding,
      delimiter: delimiter === '\t' ? 'TAB' : delimiter,
    });
  }
  if (isDamaged) yield notice('GRAFO_PORTAL_TEXT_DAMAGED', { url: table.url });
}

/** Sheets without the header of a template are notes of their authors; one sheet at least must have it. */
async function* listWorkbook(
  body: AsyncIterable<Buffer>,
  table: OpenTable,
  listing: Listing,
): AsyncGenerator<Listed, void> {
  const sheets = await readSheets(await readWhole(body, table.url), table.url);
  const unknown: string[] = [];
  let isRead = false;
  for (const sheet of sheets) {
    const names = yield* listSheet(sheet, listing);
    if (names === undefined) isRead = true;
    else unknown.push(...names);
  }
  if (!isRead) throw headerUnknown(table, unknown);
}

function headerUnknown({ url }: OpenTable, names: readonly string[]): GrafoError {
  return new GrafoError('GRAFO_TABLE_HEADER_UNKNOWN', { url, columns: names.join(', ') });
}

async function readWhole(body: AsyncIterable<Buffer>, url: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > XLSX_BYTES) throw new GrafoError('GRAFO_FETCH_TOO_LARGE', { url, cap: XLSX_BYTES });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function* startingWith(start: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer, void> {
  yield start;
  yield* { [Symbol.asyncIterator]: () => rest };
}
