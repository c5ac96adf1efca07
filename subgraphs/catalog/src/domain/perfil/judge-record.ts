/** Judges what only the record as it was written shows: values of a wrong type, names that nobody reads. */
import { isRecord, kindOf, type Misfit } from '@grafo-abierto/connectors';
import type { Findings } from './findings.js';

type RawRecord = Readonly<Record<string, unknown>>;

const COLUMN_TITLE_CHARACTERS = 60;

const MISNAMED: Readonly<Record<string, string>> = {
  keywords: 'keyword',
  themes: 'theme',
  superThemes: 'superTheme',
  licence: 'license',
  licencia: 'license',
  distributions: 'distribution',
  languages: 'language',
};

export function judgeMisfits(findings: Findings, misfits: readonly Misfit[]): void {
  for (const { path, expected, found } of misfits) {
    // A field that is null says nothing, like one that is not there; in a list, null is an item of a wrong type.
    const isSilence = found === 'null' && !path.endsWith(']');
    // The Perfil's sizes are numbers: that they are read as texts is our own way.
    const isNumber = found === 'number' && path.endsWith('.byteSize');
    if (!isSilence && !isNumber) findings.add('value-type-wrong', path, { expected, found });
  }
}

/** Only where the source speaks the Perfil Nacional's words: another API has its own. */
export function judgeNames(findings: Findings, raw: RawRecord): void {
  for (const [found, expected] of Object.entries(MISNAMED)) {
    if (Object.hasOwn(raw, found) && (raw[expected] ?? null) === null)
      findings.add('field-misnamed', found, { found, expected });
  }
}

/** The columns of the files, whose names the Perfil lets have 60 letters. */
export function judgeColumns(findings: Findings, raw: RawRecord, files: number): void {
  const list: unknown = raw['distribution'];
  if (!Array.isArray(list)) return;
  list.slice(0, files).forEach((file: unknown, index) => {
    const columns = isRecord(file) ? file['field'] : null;
    const path = `distribution[${index}].field`;
    if (Array.isArray(columns)) judgeColumnList(findings, path, columns);
    else if ((columns ?? null) !== null)
      findings.add('value-type-wrong', path, { expected: 'list', found: kindOf(columns) });
  });
}

function judgeColumnList(findings: Findings, path: string, columns: readonly unknown[]): void {
  columns.forEach((column, index) => {
    if (!isRecord(column)) {
      findings.add('value-type-wrong', `${path}[${index}]`, { expected: 'object', found: kindOf(column) });
      return;
    }
    const title = column['title'];
    if (typeof title === 'string' && title.length > COLUMN_TITLE_CHARACTERS)
      findings.add('column-title-too-long', `${path}[${index}].title`, { length: title.length });
  });
}

/** A row of a table is texts alone; where a dataset has several, `filas` holds them all. */
export function isTableRow(raw: RawRecord): boolean {
  return Object.entries(raw).every(([name, value]) => typeof value === 'string' || name === 'filas');
}
