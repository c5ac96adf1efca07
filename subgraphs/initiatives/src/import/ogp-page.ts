/** Reads a commitment's page of the Open Government Partnership, saved as text. */
import { GrafoError } from '@grafo-abierto/schema';
import type { Findings, ImportDocument } from '@grafo-abierto/subgraph-kit';
import { type ListedCommitment, readCommitmentList } from './ogp-commitment-list.js';
import { type PageQuestion, readQuestions } from './ogp-questions.js';
import type { PageLine } from './page-line.type.js';

export interface OgpPage {
  readonly code: string;
  readonly title: string;
  readonly cycle: number;
  /** What stands before the description as `Label: value`, by its label in lower case. */
  readonly facts: ReadonlyMap<string, PageLine>;
  readonly policyAreas: PageLine | undefined;
  readonly questions: readonly PageQuestion[];
  readonly commitments: readonly ListedCommitment[];
}

const HEADING = /^(.+?)\s*\(([A-Z]{2}\d{4})\)$/;
const FACT = /^([A-Z][\w ()-]{2,40}):\s*(.*)$/;

/** Headings that stand on a line of their own and have no value. */
const SECTIONS = new Set([
  'Overview',
  'At-a-Glance',
  'Institutions',
  'IRM Review',
  'Design',
  'Implementation',
]);

/** @throws GrafoError `GRAFO_IMPORT_SHAPE`, `GRAFO_IMPORT_TRUNCATED`, `GRAFO_IMPORT_PAGE_OTHER` */
export function readOgpPage(document: ImportDocument, findings: Findings): OgpPage {
  const { name } = document;
  const lines = readLines(document.text);
  const heading = HEADING.exec(lines[0]?.text ?? '');
  if (heading === null) throw new GrafoError('GRAFO_IMPORT_SHAPE', { name, expected: 'Title (AR0000)' });
  const [, published = '', code = ''] = heading;
  const title = published.replaceAll(/\s+/g, ' ');
  const parts = splitParts(document, separateHeadings(lines.slice(1), findings));
  const { facts, policyAreas } = readFacts(parts.overview);
  const cycle = Number(facts.get('action plan cycle')?.text);
  if (!Number.isInteger(cycle))
    throw new GrafoError('GRAFO_IMPORT_SHAPE', { name, expected: 'Action Plan Cycle' });
  const page = {
    ...{ code, title, cycle, facts, policyAreas },
    questions: readQuestions(parts.description, findings),
    commitments: readCommitmentList(document, parts.commitments, findings),
  };
  checkOwnEntry(document, page);
  return page;
}

/** Lines that say something. */
function readLines(text: string): PageLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '');
}

/** A page saved as text can lose the line break before `Description`. */
function separateHeadings(lines: readonly PageLine[], findings: Findings): PageLine[] {
  return lines.flatMap(({ line, text }): PageLine[] => {
    const stuck = /^(.*[a-z])(Description)$/.exec(text);
    if (stuck === null) return [{ line, text }];
    const [, before = '', heading = ''] = stuck;
    findings.note({ line, row: before }, 'GRAFO_IMPORT_NOTE_HEADING', { value: heading });
    return [
      { line, text: before },
      { line, text: heading },
    ];
  });
}

interface PageParts {
  readonly overview: readonly PageLine[];
  readonly description: readonly PageLine[];
  readonly commitments: readonly PageLine[];
}

/** Every page ends with the list of all commitments; one without it was cut before. */
function splitParts({ name }: ImportDocument, lines: readonly PageLine[]): PageParts {
  const description = lines.findIndex(({ text }) => text === 'Description');
  const commitments = lines.findLastIndex(({ text }) => text === 'Commitments');
  if (description === -1 || commitments < description) {
    throw new GrafoError('GRAFO_IMPORT_TRUNCATED', { name, line: lines.at(-1)?.line ?? 1 });
  }
  return {
    overview: lines.slice(0, description),
    description: lines.slice(description + 1, commitments),
    commitments: lines.slice(commitments + 1),
  };
}

/** A line without a label goes on with the value before it. */
function readFacts(lines: readonly PageLine[]): Pick<OgpPage, 'facts' | 'policyAreas'> {
  const facts = new Map<string, PageLine>();
  let label: string | undefined;
  for (const { line, text } of lines) {
    const [, name, value = ''] = FACT.exec(text) ?? [];
    if (name !== undefined) label = name.toLowerCase();
    else if (text === 'Policy Areas') label = 'policy areas';
    else if (SECTIONS.has(text)) label = undefined;
    if (label === undefined || text === 'Policy Areas') continue;
    const before = name === undefined ? facts.get(label) : undefined;
    facts.set(label, {
      line: before?.line ?? line,
      text: join(before?.text, name === undefined ? text : value),
    });
  }
  const policyAreas = facts.get('policy areas');
  facts.delete('policy areas');
  return { facts, policyAreas };
}

function join(before: string | undefined, text: string): string {
  return before === undefined || before === '' ? text : `${before}\n${text}`;
}

/** The page and the list below it must speak of one commitment, and the document must be named after no other. */
function checkOwnEntry({ name }: ImportDocument, { code, title, cycle, commitments }: OgpPage): void {
  const expected = /(?<![A-Za-z])([A-Za-z]{2}\d{4})(?!\d)/.exec(
    name.split(/[\\/]/).findLast((part) => part !== '') ?? '',
  );
  if (expected !== null && expected[1]?.toUpperCase() !== code) {
    throw new GrafoError('GRAFO_IMPORT_PAGE_OTHER', {
      name,
      expected: expected[1]?.toUpperCase() ?? '',
      found: code,
    });
  }
  const entry = commitments.find((commitment) => commitment.code === code);
  if (entry === undefined) {
    throw new GrafoError('GRAFO_IMPORT_TRUNCATED', { name, line: commitments.at(-1)?.line ?? 1 });
  }
  if (entry.title !== title || entry.year !== cycle) {
    const found = `${code} «${entry.title}», ${entry.year}`;
    throw new GrafoError('GRAFO_IMPORT_PAGE_OTHER', {
      name,
      expected: `${code} «${title}», ${cycle}`,
      found,
    });
  }
}
