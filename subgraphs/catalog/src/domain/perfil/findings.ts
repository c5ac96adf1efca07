/** Collects what is found while a record is judged: few of each kind, however many there are. */
import { type Finding, type FindingParameters, PARAMETER_CHARACTERS } from './finding.type.js';
import { type RuleName, rules } from './rules.js';

/** So that one record with thousands of files cannot fill the tables. */
export const FINDINGS_OF_A_RULE = 100;

/** What is right in a table: there a person writes as people do, and the template has no column for the rest. */
const RIGHT_IN_A_TABLE: ReadonlySet<RuleName> = new Set([
  'byte-size-not-number',
  'date-not-iso',
  'distribution-identifier-missing',
  'mailbox-not-plain',
  'media-types-missing',
  'period-not-iso',
  'periodicity-not-code',
  'super-theme-not-code',
]);

export class Findings {
  readonly #list: Finding[] = [];
  readonly #counts = new Map<RuleName, number>();
  readonly #broken = new Set<string>();

  constructor(private readonly isTable = false) {}

  add(rule: RuleName, path: string, parameters: FindingParameters = {}): void {
    if (this.isTable && RIGHT_IN_A_TABLE.has(rule)) return;
    const { severity } = rules[rule];
    if (severity === 'ERROR') this.#broken.add(fieldOf(path));
    const count = (this.#counts.get(rule) ?? 0) + 1;
    this.#counts.set(rule, count);
    if (count > FINDINGS_OF_A_RULE) return;
    this.#list.push({ rule, severity, path, parameters: shown(parameters) });
  }

  /** Whether a field breaks the Perfil Nacional. */
  breaks(path: string): boolean {
    return this.#broken.has(path);
  }

  /** All, in the order in which they were found; the last ones say how many of a kind are not there. */
  list(): readonly Finding[] {
    const cut = [...this.#counts].filter(([, count]) => count > FINDINGS_OF_A_RULE);
    return [
      ...this.#list,
      ...cut.map(([rule, count]): Finding => {
        const parameters = { rule, more: count - FINDINGS_OF_A_RULE };
        return { rule: 'findings-cut', severity: rules['findings-cut'].severity, path: '', parameters };
      }),
    ];
  }
}

/** An item of a list breaks the list: `superTheme[0]` → `superTheme`, but `distribution[0]` is a file. */
function fieldOf(path: string): string {
  return path.replace(/(?<!^distribution)\[\d+\]$/, '');
}

/** Texts as the tables can hold them: cut, and without control characters. */
function shown(parameters: FindingParameters): FindingParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? excerpt(value) : value,
    ]),
  );
}

function excerpt(text: string): string {
  const line = text
    .slice(0, 4 * PARAMETER_CHARACTERS)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return (
    line.length > PARAMETER_CHARACTERS ? `${line.slice(0, PARAMETER_CHARACTERS - 1)}…` : line
  ).toWellFormed();
}
