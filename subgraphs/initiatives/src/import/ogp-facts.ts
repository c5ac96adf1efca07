/** Reads the labelled facts of a page: its plan, status, assessments and day. */
import { type Findings, InitiativeStatus } from '@grafo-abierto/subgraph-kit';
import { isAssessmentValue } from '../domain/assessment-values.js';
import { AssessmentScale } from '../domain/observation-vocabulary.js';
import { tagCodeOf } from '../domain/tag-code.js';
import type { OgpPage } from './ogp-page.js';
import type { PageLine } from './page-line.type.js';

const LEAD = ['lead institution', 'lead institution(s)', 'lead institutions'];
const SUPPORT = ['support institution', 'support institution(s)', 'support institutions'];
const DAY = ['last updated', 'updated', 'retrieved', 'saved'];

const SCALES: Readonly<Record<string, AssessmentScale>> = {
  completion: AssessmentScale.COMPLETION,
  'early results': AssessmentScale.EARLY_RESULTS,
  ambition: AssessmentScale.AMBITION,
  'ambition (see definition)': AssessmentScale.AMBITION,
};

const STATUSES: Readonly<Record<string, InitiativeStatus>> = {
  active: InitiativeStatus.IN_PROGRESS,
  complete: InitiativeStatus.COMPLETED,
  completed: InitiativeStatus.COMPLETED,
  withdrawn: InitiativeStatus.WITHDRAWN,
};

type Facts = OgpPage['facts'];

export interface PageAssessment {
  readonly line: number;
  readonly scale: AssessmentScale;
  readonly value: string;
  readonly rawValue: string;
}

export const leadOf = (facts: Facts): PageLine | undefined => firstOf(facts, LEAD);
export const supportOf = (facts: Facts): PageLine | undefined => firstOf(facts, SUPPORT);

function firstOf(facts: Facts, labels: readonly string[]): PageLine | undefined {
  return labels.map((label) => facts.get(label)).find((fact) => fact !== undefined);
}

/** The day of the page, `YYYY-MM-DD`, where it says one. */
export function dayOf(facts: Facts): string | null {
  const text = firstOf(facts, DAY)?.text ?? '';
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  // Only a text with a day and a month's name reads the same everywhere.
  const isNamed = /^(\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},?) \d{4}$/.test(text);
  const time = Date.parse(iso ?? (isNamed ? `${text} UTC` : ''));
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

export interface PageStatus {
  readonly status: InitiativeStatus;
  readonly statusRaw: string;
}

/** Undefined where the page says none. */
export function statusOf({ code, facts }: OgpPage, findings: Findings): PageStatus | undefined {
  const fact = facts.get('status');
  if (fact === undefined || fact.text === '') return undefined;
  const status = STATUSES[fact.text.toLowerCase()];
  if (status === undefined) {
    findings.note({ line: fact.line, row: code }, 'GRAFO_IMPORT_NOTE_VALUE', {
      field: 'Status',
      value: fact.text,
    });
  }
  return { status: status ?? InitiativeStatus.NOT_STATED, statusRaw: fact.text };
}

/** An empty one was not stated, which is not an assessment. */
export function assessmentsOf({ code, facts }: OgpPage, findings: Findings): PageAssessment[] {
  return Object.entries(SCALES).flatMap(([label, scale]) => {
    const fact = facts.get(label);
    if (fact === undefined || fact.text === '') return [];
    const value = /^pending\b/i.test(fact.text) ? 'PENDING_REVIEW' : tagCodeOf(fact.text);
    if (isAssessmentValue(scale, value)) return [{ line: fact.line, scale, value, rawValue: fact.text }];
    const parameters = { field: label, value: fact.text };
    findings.reject({ line: fact.line, row: code }, 'GRAFO_IMPORT_VALUE_INVALID', parameters);
    return [];
  });
}

/** The member's name and the years of `Argentina Action Plan 2019-2022`. */
export function planOf(facts: Facts): { member: string; startsYear: number; endsYear: number } | undefined {
  const [, member, starts, ends] =
    /^(.+) Action Plan (\d{4})-(\d{4})$/.exec(facts.get('action plan')?.text ?? '') ?? [];
  return member === undefined ? undefined : { member, startsYear: Number(starts), endsYear: Number(ends) };
}

const USED = new Set([
  ...LEAD,
  ...SUPPORT,
  ...DAY,
  ...Object.keys(SCALES),
  'action plan',
  'action plan cycle',
  'status',
]);

/** What the page says besides is told, not lost from sight. */
export function noteOtherFacts({ facts }: OgpPage, findings: Findings): void {
  for (const [label, { line, text }] of facts) {
    if (!USED.has(label)) findings.note({ line, row: text }, 'GRAFO_IMPORT_NOTE_FIELD', { field: label });
  }
}
