/** Reads the list of a member's commitments below a page: a dash, the title, and "AR0079, 2019, Area". */
import { GrafoError } from '@grafo-abierto/schema';
import {
  cleanText,
  type Findings,
  type ImportDocument,
  isStorableText,
  rejectRepeated,
  repeatedHalf,
} from '@grafo-abierto/subgraph-kit';
import type { PageLine } from './page-line.type.js';

export interface ListedCommitment {
  readonly line: number;
  readonly code: string;
  readonly title: string;
  readonly rawTitle: string | null;
  /** The plan's cycle. */
  readonly year: number;
  /** The one area beside it; null where there is none. */
  readonly area: string | null;
}

/** As long as a title can be stored. */
const LONGEST_TITLE = 500;

const ENTRY_END = /^([A-Z]{2}\d{4}), (\d{4}),\s*(.*)$/;

/** @throws GrafoError `GRAFO_IMPORT_TRUNCATED` */
export function readCommitmentList(
  document: ImportDocument,
  lines: readonly PageLine[],
  findings: Findings,
): ListedCommitment[] {
  const entries = splitEntries(lines);
  const listed = entries.flatMap((entry, index) => {
    const end = ENTRY_END.exec(entry.at(-1)?.text ?? '');
    if (end !== null) return readEntry(entry, end, findings) ?? [];
    if (index === entries.length - 1) throw cut(document, entry);
    const [{ line, text } = { line: 0, text: '' }] = entry;
    findings.reject({ line, row: text }, 'GRAFO_IMPORT_ROW_MALFORMED', { detail: 'AR0000, 2019, Area' });
    return [];
  });
  const last = entries.at(-1);
  if (last === undefined || isAreaCut(listed)) throw cut(document, last ?? []);
  return rejectRepeated(listed, findings);
}

/** The dash alone begins an entry. */
function splitEntries(lines: readonly PageLine[]): PageLine[][] {
  const entries: PageLine[][] = [];
  for (const line of lines) {
    if (line.text === '-') entries.push([]);
    else if (entries.length === 0) entries.push([line]);
    else entries.at(-1)?.push(line);
  }
  return entries;
}

function readEntry(
  entry: readonly PageLine[],
  [, code = '', year, area = '']: RegExpExecArray,
  findings: Findings,
): ListedCommitment | undefined {
  const place = { line: entry[0]?.line ?? 0, row: code };
  const published = entry
    .slice(0, -1)
    .map(({ text }) => text)
    .join('\n');
  const half = repeatedHalf(published);
  if (published === '') findings.reject(place, 'GRAFO_IMPORT_VALUE_MISSING', { field: 'title' });
  else if (published.length > LONGEST_TITLE || !isStorableText(published + area)) {
    findings.reject(place, 'GRAFO_IMPORT_VALUE_INVALID', { field: 'title', value: published });
  } else if (half?.includes(' ')) findings.reject(place, 'GRAFO_IMPORT_TEXT_REPEATED', { value: half });
  else {
    const { text: title, raw: rawTitle } = cleanText(published, 'title', place, findings);
    return { line: place.line, code, title, rawTitle, year: Number(year), area: area === '' ? null : area };
  }
  return undefined;
}

/** A list that is cut within its last word ends with the beginning of an area that it names before. */
function isAreaCut(listed: readonly ListedCommitment[]): boolean {
  const last = listed.at(-1)?.area ?? null;
  const areas = listed.slice(0, -1).map(({ area }) => area);
  return last !== null && !areas.includes(last) && areas.some((area) => area?.startsWith(last));
}

function cut({ name, text }: ImportDocument, entry: readonly PageLine[]): GrafoError {
  return new GrafoError('GRAFO_IMPORT_TRUNCATED', {
    name,
    line: entry.at(-1)?.line ?? text.split('\n').length,
  });
}
