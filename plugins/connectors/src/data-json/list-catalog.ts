/** Lists the datasets of one long JSON text: a `data.json`, or DKAN's list of items. */
import { GrafoError } from '@grafo-abierto/schema';
import type { Listed, PortalRequest } from '../connector.type.js';
import { isRecord } from '../dcat/field-reader.js';
import { readCatalog } from '../dcat/read-catalog.js';
import { readDataset } from '../dcat/read-dataset.js';
import { type JsonPart, readRecords } from '../json/read-records.js';
import { forbiddenAsSuch } from '../listing/forbidden-as-such.js';
import { Listing, notice } from '../listing/listing.js';
import type { PublishedLicence } from '../published-dataset.type.js';

export interface CatalogText {
  readonly url: string;
  /** The names that lead to the datasets; none when the text itself is their list. */
  readonly path: readonly string[];
}

export async function* listCatalog(portal: PortalRequest, text: CatalogText): AsyncGenerator<Listed, void> {
  const { http, signal, validators } = portal;
  const request = { signal, ...(validators !== undefined && { validators }) };
  const stream = await forbiddenAsSuch(http.open(text.url, request));
  const listing = new Listing(portal);
  try {
    if (stream.body !== null) yield* listBody(stream.body, text, listing);
    yield listing.end(stream.body === null ? 'UNCHANGED' : 'WHOLE', stream.validators);
  } finally {
    await stream[Symbol.asyncDispose]();
  }
}

async function* listBody(
  body: AsyncIterable<Buffer>,
  { url, path }: CatalogText,
  listing: Listing,
): AsyncGenerator<Listed, void> {
  let licence: PublishedLicence | null = null;
  let hasList = false;
  const name = path.at(-1) ?? 'item';
  for await (const part of readRecords(body, path, url)) {
    if (part.kind === 'opened') {
      hasList = true;
      licence = isRecord(part.envelope) ? readCatalog(part.envelope).licence : null;
    } else if (part.kind === 'closed') {
      if (!hasList) throw new GrafoError('GRAFO_PORTAL_SHAPE_UNKNOWN', { url, expected: name });
      yield* closing(part, listing, url);
    } else {
      const label = `${name}[${listing.records}]`;
      yield part.kind === 'oversized'
        ? listing.oversized(part.excerpt, label)
        : listing.record(part.value, label, (raw) => readDataset(raw, licence));
    }
  }
}

function* closing(
  { envelope, isDamaged }: Extract<JsonPart, { kind: 'closed' }>,
  listing: Listing,
  url: string,
): Generator<Listed, void> {
  if (isRecord(envelope)) yield { kind: 'catalog', catalog: readCatalog(envelope) };
  if (isDamaged) yield notice('GRAFO_PORTAL_TEXT_DAMAGED', { url });
  if (listing.records === 0) yield notice('GRAFO_PORTAL_EMPTY', { url });
}
