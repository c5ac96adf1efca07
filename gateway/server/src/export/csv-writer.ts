import { type Options, stringify } from 'csv-stringify/sync';
import { valuesOf } from './row.js';
import type { RowWriter } from './row-writer.type.js';

export interface CsvOptions {
  readonly bom: boolean;
  readonly excel: boolean;
}

/** By RFC 4180. Nothing between two commas is null, and `""` is a text without characters. */
export function csvWriter(names: readonly string[], { bom, excel }: CsvOptions): RowWriter {
  const options: Options = {
    record_delimiter: 'windows',
    // Half of a line's end is within quotes too: most readers end a row at either.
    quoted_match: /^$|[\r\n]/,
    cast: { boolean: String },
    // Spreadsheets in Spanish, whose decimals have a comma, split at semicolons.
    ...(excel && { delimiter: ';', escape_formulas: true }),
  };
  const mark = bom || excel ? '\uFEFF' : '';
  return {
    head: mark + stringify([names], options),
    rows: (rows) =>
      rows.length === 0
        ? ''
        : stringify(
            rows.map((row) => valuesOf(row, names).map(cell)),
            options,
          ),
    // A line of another form would be taken for a row.
    sources: () => '',
    cut: () => '',
  };
}

/** A list, or an object that is a scalar of the graph, is its JSON. */
function cell(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
