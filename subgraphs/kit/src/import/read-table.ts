/** Reads CSV with a header, separated by commas or semicolons. */
import { GrafoError } from '@grafo-abierto/schema';
import { CsvError, parse } from 'csv-parse/sync';
import type { ImportDocument } from './decode-document.js';
import type { Findings } from './findings.js';
import type { ImportRow } from './import-row.type.js';

interface CsvRecord {
  readonly record: readonly string[];
  /** `lines` is the one that the record ends on. */
  readonly info: { readonly lines: number };
}

/**
 * A row with more or fewer cells than the header is rejected alone, unless it is the last and has no end: then
 * the document is cut. Cells are text, empty ones too.
 *
 * @throws GrafoError `GRAFO_IMPORT_TRUNCATED`, `GRAFO_IMPORT_MALFORMED`
 */
export function* readTable(document: ImportDocument, findings: Findings): Generator<ImportRow> {
  const [header, ...records] = readRecords(document);
  const columns = header?.record.map((cell) => cell.trim()) ?? [];
  if (new Set(columns).size < columns.length || columns.length < 2) {
    throw new GrafoError('GRAFO_IMPORT_MALFORMED', {
      name: document.name,
      line: 1,
      detail: columns.join(', '),
    });
  }
  for (const [index, { record, info }] of records.entries()) {
    const line = info.lines - record.join('').split('\n').length + 1;
    if (record.length === columns.length) {
      yield { line, value: Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ''])) };
      continue;
    }
    const isCut = index === records.length - 1 && !document.text.endsWith('\n');
    if (isCut) throw new GrafoError('GRAFO_IMPORT_TRUNCATED', { name: document.name, line });
    const detail = `${record.length} ≠ ${columns.length}`;
    findings.reject({ line, row: record[0] ?? '' }, 'GRAFO_IMPORT_ROW_MALFORMED', { detail });
  }
}

function readRecords({ name, text }: ImportDocument): CsvRecord[] {
  const [header = ''] = text.split('\n', 1);
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ',';
  try {
    // The types of csv-parse do not follow its option `info`.
    return parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines']);
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw new GrafoError('GRAFO_IMPORT_TRUNCATED', { name, line });
    throw new GrafoError('GRAFO_IMPORT_MALFORMED', { name, line, detail: error.code });
  }
}
