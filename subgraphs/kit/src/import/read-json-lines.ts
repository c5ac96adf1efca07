/** Reads NDJSON: one record a line. */
import { GrafoError } from '@grafo-abierto/schema';
import type { ImportDocument } from './decode-document.js';
import type { Findings } from './findings.js';
import type { ImportRow } from './import-row.type.js';

/** Whether a document holds JSON records of one line each, and not one JSON value. */
export function isJsonLines({ text }: ImportDocument): boolean {
  const [first = '', ...others] = text.trim().split('\n', 2);
  return others.length > 0 && readObject(first) !== undefined;
}

/**
 * A line that is no record is rejected alone, unless it is the last and has no end: then the document is cut.
 *
 * @throws GrafoError `GRAFO_IMPORT_TRUNCATED`
 */
export function* readJsonLines({ name, text }: ImportDocument, findings: Findings): Generator<ImportRow> {
  const lines = text.split('\n');
  for (const [index, source] of lines.entries()) {
    if (source.trim() === '') continue;
    const [line, value] = [index + 1, readObject(source)];
    if (value !== undefined) yield { line, value };
    else if (line === lines.length) throw new GrafoError('GRAFO_IMPORT_TRUNCATED', { name, line });
    else findings.reject({ line, row: source.trim() }, 'GRAFO_IMPORT_ROW_MALFORMED', { detail: 'JSON' });
  }
}

function readObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
