/** Says to a person at a terminal what came of a check, in lines of at most 80 columns. */
import { plainText, wrap } from '../../portal/plain-text.js';
import type { Terminal } from '../terminal/terminal.type.js';
import type { CheckedChange, CheckedProblem, CheckOutcome } from './check-outcome.type.js';

export interface Described {
  /** What it is of: `mendoza-wells 1.0.0`. */
  readonly name: string;
  readonly sdl: string;
}

type Speaker = Pick<Terminal, 'language' | 'paint'>;

const COLUMNS = 80;

const SAY = {
  es: {
    error: 'ERROR',
    warning: 'AVISO',
    at: (line: number, column: number) => `línea ${line}:${column}`,
    owner: (owner: string) => `de ${owner}`,
    cause: 'Por qué:',
    fix: 'Qué hacer:',
    breaks: (coordinate: string) => `Cambia para quien lee: ${coordinate}`,
    uses: (names: string) => `Lo usan: ${names}`,
    passed: (name: string, warnings: string) => `${name} pasa el control${warnings}.`,
    refused: (name: string, errors: number, warnings: string) =>
      `${name} no pasa: ${errors} ${errors === 1 ? 'problema' : 'problemas'}${warnings}.`,
    warnings: (count: number) => `${count} ${count === 1 ? 'aviso' : 'avisos'}`,
  },
  en: {
    error: 'ERROR',
    warning: 'WARNING',
    at: (line: number, column: number) => `line ${line}:${column}`,
    owner: (owner: string) => `of ${owner}`,
    cause: 'Why:',
    fix: 'What to do:',
    breaks: (coordinate: string) => `Changes for readers: ${coordinate}`,
    uses: (names: string) => `Used by: ${names}`,
    passed: (name: string, warnings: string) => `${name} passes the check${warnings}.`,
    refused: (name: string, errors: number, warnings: string) =>
      `${name} does not pass: ${errors} ${errors === 1 ? 'problem' : 'problems'}${warnings}.`,
    warnings: (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
  },
} as const;

export function describeOutcome(outcome: CheckOutcome, described: Described, speaker: Speaker): string[] {
  const breaking = outcome.changes.filter((change) => change.breaking);
  return [
    ...describeProblems(outcome.problems, described.sdl, speaker),
    ...breaking.flatMap((change) => changeLines(change, speaker)),
    ...(breaking.length > 0 ? [''] : []),
    verdict(outcome, described.name, speaker),
  ];
}

/** Each with its place and what to do, and an empty line after it. */
export function describeProblems(
  problems: readonly CheckedProblem[],
  sdl: string,
  speaker: Speaker,
): string[] {
  const lines = sdl.split('\n');
  return problems.flatMap((problem) => problemLines(problem, lines, speaker));
}

function problemLines(
  problem: CheckedProblem,
  sdl: readonly string[],
  { language, paint }: Speaker,
): string[] {
  const say = SAY[language];
  const { code, severity, coordinate, line, column, owner, message, cause, fix } = problem;
  const place = [
    ...(coordinate === null ? [] : [plainText(coordinate)]),
    ...(line === null ? [] : [say.at(line, column ?? 1)]),
    ...(owner === null ? [] : [say.owner(owner)]),
  ];
  const style = severity === 'error' ? 'red' : 'yellow';
  return [
    `${paint(style, say[severity])} ${code}`,
    ...(place.length === 0 ? [] : wrap(place.join(', '), '  ')),
    ...quote(line, column, sdl, paint),
    ...wrap(plainText(message[language]), '  '),
    ...wrap(`${say.cause} ${plainText(cause[language])}`, '  '),
    ...wrap(`${say.fix} ${plainText(fix[language])}`, '  '),
    '',
  ];
}

/** The line of the SDL, as much of it as fits, with a mark below the column. */
function quote(
  line: number | null,
  column: number | null,
  sdl: readonly string[],
  paint: Terminal['paint'],
): string[] {
  const text = line === null ? undefined : sdl[line - 1];
  if (text === undefined || column === null) return [];
  const start = `  ${line} | `;
  const room = COLUMNS - start.length;
  // What stands before the place is of less use than what follows it.
  const skipped = Math.max(0, Math.min(column - 1 - Math.floor(room / 2), text.length - room));
  const shown = text.slice(skipped, skipped + room).replace(/\p{C}/gu, ' ');
  const mark = `${' '.repeat(start.length + column - 1 - skipped)}^`;
  return [paint('dim', `${start}${shown}`), paint('dim', mark)];
}

function changeLines({ coordinate, usedBy }: CheckedChange, { language }: Speaker): string[] {
  const say = SAY[language];
  return [
    ...wrap(say.breaks(plainText(coordinate)), ''),
    ...(usedBy.length === 0 ? [] : wrap(say.uses(plainText(usedBy.join(', '))), '  ')),
  ];
}

function verdict({ passed, problems }: CheckOutcome, name: string, { language, paint }: Speaker): string {
  const say = SAY[language];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const also = warnings === 0 ? '' : `, ${say.warnings(warnings)}`;
  return passed ? paint('green', say.passed(name, also)) : paint('red', say.refused(name, errors, also));
}
