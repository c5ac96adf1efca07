/** Reads the georef register's documents: a file, or an address page by page. */
import { GrafoError } from '@grafo-abierto/schema';
import {
  type Findings,
  type ImportDocument,
  type ImportOrigin,
  type ImportRow,
  isJsonLines,
  readJson,
  readJsonLines,
  readTable,
} from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';

export interface GeorefPage {
  readonly text: string;
  readonly rows: readonly ImportRow[];
}

/** What a page in JSON says of itself. */
interface Extent {
  readonly total: number;
}

/** The lists of the API; what it calls municipios in its older versions are local governments of every kind. */
const LISTS = ['departamentos', 'municipios', 'gobiernos_locales'];

/** Rows a page unless the address says; the API gives 5,000 at most. */
const PAGE_SIZE = 1000;

/**
 * @throws GrafoError `GRAFO_IMPORT_SHAPE`, `GRAFO_IMPORT_TRUNCATED` or another by which the document cannot be read
 */
export async function* readGeorefPages(origin: ImportOrigin, findings: Findings): AsyncGenerator<GeorefPage> {
  const first = pageAddress(origin.url);
  if (first === undefined) {
    const { page, extent } = readPage(await origin.open(), findings);
    if (extent !== undefined && page.rows.length < extent.total) {
      const parameters = { count: page.rows.length, total: extent.total };
      findings.note({ line: null, row: origin.name }, 'GRAFO_IMPORT_NOTE_PART', parameters);
    }
    yield page;
    return;
  }
  let total: number | undefined;
  for (let address: URL | undefined = first; address !== undefined; ) {
    const document = await origin.open(address.href);
    const { page, extent } = readPage(document, findings);
    if (extent !== undefined && extent.total !== (total ?? extent.total)) throw cut(document);
    total = extent?.total;
    yield page;
    address = nextAddress(address, page.rows.length, total, document);
  }
}

/** A resource of the API, which gives pages; a download (`…/municipios.csv`) is one document. */
function pageAddress(url: string | null): URL | undefined {
  if (url === null || /\.\w+$/.test(new URL(url).pathname)) return undefined;
  const address = new URL(url);
  const defaults = { inicio: '0', max: String(PAGE_SIZE), campos: 'completo', orden: 'id' };
  for (const [name, value] of Object.entries(defaults)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, value);
  }
  return address;
}

function nextAddress(
  address: URL,
  rows: number,
  total: number | undefined,
  document: ImportDocument,
): URL | undefined {
  const next = Number(address.searchParams.get('inicio')) + rows;
  if (total === undefined ? rows < Number(address.searchParams.get('max')) : next >= total) return undefined;
  // A page without rows before the end would be asked for ever.
  if (rows === 0) throw cut(document);
  const following = new URL(address);
  following.searchParams.set('inicio', String(next));
  return following;
}

function readPage(document: ImportDocument, findings: Findings): { page: GeorefPage; extent?: Extent } {
  const { text } = document;
  if (!/^\s*[{[]/.test(text)) return { page: { text, rows: [...readTable(document, findings)] } };
  if (isJsonLines(document)) return { page: { text, rows: [...readJsonLines(document, findings)] } };
  const json = readJson(document);
  const rows = LISTS.map((list) => json.rowsAt(list)).find((list) => list !== undefined);
  if (rows === undefined) {
    throw new GrafoError('GRAFO_IMPORT_SHAPE', { name: document.name, expected: LISTS.join(', ') });
  }
  const extent = z.object({ cantidad: z.int(), total: z.int() }).safeParse(json.value);
  if (!extent.success) return { page: { text, rows } };
  const { cantidad, total } = extent.data;
  if (cantidad !== rows.length) throw cut(document);
  return { page: { text, rows }, extent: { total } };
}

function cut({ name, text }: ImportDocument): GrafoError {
  return new GrafoError('GRAFO_IMPORT_TRUNCATED', { name, line: text.trimEnd().split('\n').length });
}
