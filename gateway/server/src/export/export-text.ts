/** The text of an export, a piece for each page. */
import type { SourceReport } from '../sources/source-status.type.js';
import { ExportCut } from './export-errors.js';
import type { ExportPage } from './export-pages.js';
import type { RowWriter } from './row-writer.type.js';

/** @throws ExportCut where a page cannot be had, or the signal is given before the last */
export async function* exportText(
  first: ExportPage,
  pages: AsyncIterable<ExportPage>,
  writer: RowWriter,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  let sent = first.rows.length;
  yield writer.head + writer.rows(first.rows);
  const known = new Set(first.answer.sources.map(nameOf));
  const later = new Map<string, SourceReport>();
  for await (const { rows, answer } of pages) {
    stopIf(signal, sent);
    for (const report of answer.sources) if (!known.has(nameOf(report))) later.set(nameOf(report), report);
    yield writer.rows(rows);
    sent += rows.length;
  }
  if (later.size > 0) yield writer.sources([...first.answer.sources, ...later.values()]);
}

const nameOf = ({ id, status }: SourceReport): string => `${id} ${status}`;

function stopIf({ aborted }: AbortSignal, sent: number): void {
  if (aborted) throw new ExportCut('GRAFO_EXPORT_STOPPED', sent);
}
