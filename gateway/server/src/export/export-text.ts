/** The text of an export, a piece for each page. */
import type { SourceReport } from '../sources/source-status.type.js';
import { ExportCut } from './export-errors.js';
import type { ExportPage } from './export-pages.js';
import type { Row } from './row.js';
import type { RowWriter } from './row-writer.type.js';

/** Characters of a piece, about: enough for few writes, and little to keep for a reader who is slow. */
const PIECE = 64 * 1024;
const MOST_ROWS = 200;

/** @throws ExportCut where a page cannot be had, or the signal is given before the last */
export async function* exportText(
  first: ExportPage,
  pages: AsyncIterable<ExportPage>,
  writer: RowWriter,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  let sent = 0;
  const known = new Set(first.answer.sources.map(nameOf));
  const later = new Map<string, SourceReport>();
  yield writer.head;
  for await (const { rows, answer } of startingWith(first, pages)) {
    for (const report of answer.sources) if (!known.has(nameOf(report))) later.set(nameOf(report), report);
    for (const { text, count } of piecesOf(rows, writer)) {
      stopIf(signal, sent);
      yield text;
      sent += count;
    }
  }
  if (later.size > 0) yield writer.sources([...first.answer.sources, ...later.values()]);
}

async function* startingWith(first: ExportPage, pages: AsyncIterable<ExportPage>) {
  yield first;
  yield* pages;
}

/**
 * What stands around the rows is repeated in each of them, so that the text of a page may be many times its answer: it
 * is never made whole.
 */
function* piecesOf(rows: readonly Row[], writer: RowWriter) {
  let size = 1;
  for (let from = 0; from < rows.length; ) {
    const some = rows.slice(from, from + size);
    const text = writer.rows(some);
    yield { text, count: some.length };
    from += some.length;
    size = Math.min(MOST_ROWS, Math.max(1, Math.floor((PIECE * some.length) / text.length)));
  }
}

const nameOf = ({ id, status }: SourceReport): string => `${id} ${status}`;

function stopIf({ aborted }: AbortSignal, sent: number): void {
  if (aborted) throw new ExportCut('GRAFO_EXPORT_STOPPED', sent);
}
