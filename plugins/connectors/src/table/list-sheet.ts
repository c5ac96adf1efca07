/** Lists what one sheet holds, by the template that its first row is the header of. */
import type { Listed } from '../connector.type.js';
import { type Listing, notice } from '../listing/listing.js';
import { type DatasetColumn, type Header, type InitiativeColumn, readHeader } from './columns.js';
import { continues, readDatasetRows } from './dataset-row.js';
import { readInitiativeRow } from './initiative-row.js';
import type { Sheet, SheetRow } from './sheet.type.js';
import { TableRow } from './table-row.js';

/** @returns the names of its first row where they are no template's; undefined where the sheet was listed */
export async function* listSheet(
  { name, rows }: Sheet,
  listing: Listing,
): AsyncGenerator<Listed, readonly string[] | undefined> {
  const iterator = rows[Symbol.asyncIterator]();
  const first = await iterator.next();
  const names = first.done ? [] : first.value.cells.map(({ text }) => text);
  const header = readHeader(names);
  if (header === undefined) {
    await iterator.return?.();
    return names;
  }
  const spare = names.filter((text, index) => header.columns[index] === undefined && text.trim() !== '');
  if (spare.length > 0) {
    yield notice('GRAFO_TABLE_COLUMNS_UNKNOWN', { sheet: name, columns: spare.join(', ') });
  }
  const rest = { [Symbol.asyncIterator]: () => iterator };
  const label = (row: number) => `${name}, fila/row ${row}`;
  yield* header.kind === 'datasets'
    ? listDatasets(rest, header, listing, label)
    : listInitiatives(rest, header, listing, label);
  return undefined;
}

type Label = (row: number) => string;

async function* listDatasets(
  rows: AsyncIterable<SheetRow>,
  header: Header,
  listing: Listing,
  label: Label,
): AsyncGenerator<Listed, void> {
  let group: [TableRow<DatasetColumn>, ...TableRow<DatasetColumn>[]] | undefined;
  const listGroup = (whole: NonNullable<typeof group>): Listed => {
    const dataset = readDatasetRows(whole);
    return listing.keep({ kind: 'dataset', dataset }, dataset, label(whole[0].number));
  };
  for await (const each of rows) {
    const row = new TableRow<DatasetColumn>(header, each);
    if (row.isWiderThanHeader) yield notice('GRAFO_TABLE_CELLS_SPARE', { place: label(row.number) });
    if (group !== undefined && group.length < MAXIMUM_FILES && continues(group[0], row)) {
      group.push(row);
      continue;
    }
    if (group !== undefined) yield listGroup(group);
    group = [row];
  }
  if (group !== undefined) yield listGroup(group);
}

/** Of one dataset: a table that repeats one identifier for ever is not held. */
const MAXIMUM_FILES = 1_000;

async function* listInitiatives(
  rows: AsyncIterable<SheetRow>,
  header: Header,
  listing: Listing,
  label: Label,
): AsyncGenerator<Listed, void> {
  for await (const each of rows) {
    const row = new TableRow<InitiativeColumn>(header, each);
    const place = label(row.number);
    if (row.isWiderThanHeader) yield notice('GRAFO_TABLE_CELLS_SPARE', { place });
    const { initiative, notices } = readInitiativeRow(row, place);
    const kept = listing.keep({ kind: 'initiative', initiative }, initiative, place);
    yield kept;
    if (kept.kind === 'initiative')
      for (const { code, parameters } of notices) yield notice(code, parameters);
  }
}
