import { valuesOf } from './row.js';
import type { RowWriter } from './row-writer.type.js';

/** A JSON object a line. What is no row has one key that begins with `$`, as no column but that of errors does. */
export function ndjsonWriter(names: readonly string[]): RowWriter {
  const line = (value: object) => `${JSON.stringify(value)}\n`;
  return {
    head: '',
    rows: (rows) =>
      rows
        .map((row) => {
          const values = valuesOf(row, names);
          return line(Object.fromEntries(names.map((name, place) => [name, values[place] ?? null])));
        })
        .join(''),
    sources: ($sources) => line({ $sources }),
    cut: ($error) => line({ $error }),
  };
}
