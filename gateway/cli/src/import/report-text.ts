/** An import's report as a person reads it at a terminal of 80 columns. */
import { reportProblem } from '@grafo-abierto/schema';
import type { Finding, ImportedField, ImportReport } from '@grafo-abierto/subgraph-kit';
import { wrapText } from './wrap-text.js';

type Language = 'es' | 'en';

const SAY = {
  es: {
    columns: ['nuevas', 'cambiadas', 'confirmadas', 'iguales'],
    rehearsal: 'Simulacro: no se escribió nada.',
    confirmed: 'Confirmadas: dicen lo mismo que los datos iniciales; desde ahora citan este documento.',
    changes: (count: number) => `Cambios (${count})`,
    rejected: (count: number) => `Filas rechazadas (${count}): quedaron afuera`,
    notes: (count: number) => `Avisos (${count})`,
    more: (count: number) => `… y ${count} más; --report los escribe todos en un archivo`,
    line: (line: number) => `línea ${line}`,
    nothing: '(nada)',
  },
  en: {
    columns: ['new', 'changed', 'confirmed', 'the same'],
    rehearsal: 'Dry run: nothing was written.',
    confirmed: 'Confirmed: they say the same as the starter data; from now on they cite this document.',
    changes: (count: number) => `Changes (${count})`,
    rejected: (count: number) => `Rejected rows (${count}): they were left out`,
    notes: (count: number) => `Notes (${count})`,
    more: (count: number) => `… and ${count} more; --report writes all of them to a file`,
    line: (line: number) => `line ${line}`,
    nothing: '(nothing)',
  },
} as const;

/** Of changes and notes; rejected rows are always told in full. */
const SHOWN = 20;
const NAME_WIDTH = 32;
const COUNT_WIDTH = 12;

export function reportText(report: ImportReport, language: Language): string {
  const say = SAY[language];
  const { name, isDryRun, counts, changes, rejected, notes } = report;
  const sections = [
    [...wrapText(name, ''), ...(isDryRun ? [say.rehearsal] : [])],
    countTable(report, language),
    counts.some(({ confirmed }) => confirmed > 0) ? wrapText(say.confirmed, '') : [],
    list(say.changes(changes.length), changes, SHOWN, language, ({ line, row, fields }) => [
      ...wrapText(`${say.line(line)}  ${row}`, '  '),
      ...fields.flatMap((field) => changeLine(field, language)),
    ]),
    list(say.rejected(rejected.length), rejected, rejected.length, language, (finding) =>
      findingLines(finding, language),
    ),
    list(say.notes(notes.length), notes, SHOWN, language, (finding) => findingLines(finding, language)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function countTable({ counts }: ImportReport, language: Language): string[] {
  const row = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(NAME_WIDTH) + cells.map((cell) => String(cell).padStart(COUNT_WIDTH)).join('');
  return [
    row('', SAY[language].columns),
    ...counts.map(({ what, added, changed, confirmed, unchanged }) =>
      row(`  ${what[language]}`, [added, changed, confirmed, unchanged]),
    ),
  ];
}

function list<Item>(
  title: string,
  items: readonly Item[],
  shown: number,
  language: Language,
  lines: (item: Item) => string[],
): string[] {
  if (items.length === 0) return [];
  const rest = items.length - shown;
  return [
    title,
    ...items.slice(0, shown).flatMap(lines),
    ...(rest > 0 ? [`  ${SAY[language].more(rest)}`] : []),
  ];
}

function findingLines({ line, row, code, parameters }: Finding, language: Language): string[] {
  const place = [...(line === null ? [] : [SAY[language].line(line)]), cut(row)].join('  ');
  return wrapText(`${place}: ${reportProblem(code, parameters).message[language]} [${code}]`, '  ');
}

function changeLine({ field, before, after }: ImportedField, language: Language): string[] {
  const shown = (value: unknown) => (value === null ? SAY[language].nothing : cut(String(value)));
  return wrapText(`${field}: ${shown(before)} → ${shown(after)}`, '    ');
}

/** A text of a document can be pages long, and hold whatever moves a terminal's cursor. */
function cut(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
