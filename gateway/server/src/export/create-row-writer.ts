import { type Column, ERRORS_COLUMN } from './columns.js';
import { csvWriter } from './csv-writer.js';
import type { ExportRequest } from './export-request.js';
import { ndjsonWriter } from './ndjson-writer.js';
import type { RowWriter } from './row-writer.type.js';

type Wanted = Pick<ExportRequest, 'format' | 'options'>;

export function createRowWriter({ format, options }: Wanted, columns: readonly Column[]): RowWriter {
  const names = [...columns.map(({ name }) => name), ...(options.partial ? [ERRORS_COLUMN] : [])];
  return format === 'csv' ? csvWriter(names, options) : ndjsonWriter(names);
}
