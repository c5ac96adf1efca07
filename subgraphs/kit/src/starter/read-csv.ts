import { readFileSync } from 'node:fs';
import { GrafoError } from '@grafo-abierto/schema';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/**
 * Reads a table of a starter folder; an empty cell is null.
 *
 * @throws GrafoError `GRAFO_STARTER_INVALID` with the file, the line and what is wrong
 */
export function readCsv<Row extends z.ZodType>(folder: URL, file: string, row: Row): z.output<Row>[] {
  const records: { record: Record<string, string>; info: { lines: number } }[] = parse(
    readFileSync(new URL(file, folder)),
    {
      columns: true,
      info: true,
      skip_empty_lines: true,
    },
  ) as never;
  return records.map(({ record, info }) => {
    const cells = Object.fromEntries(
      Object.entries(record).map(([name, cell]) => [name, cell === '' ? null : cell]),
    );
    const parsed = row.safeParse(cells);
    if (parsed.success) return parsed.data;
    throw new GrafoError('GRAFO_STARTER_INVALID', {
      file,
      line: info.lines,
      detail: z.prettifyError(parsed.error),
    });
  });
}
