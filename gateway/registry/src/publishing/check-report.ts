/** What came of a check, as a reader of the graph sees it. */
import type { PluginAnswer } from '@grafo-abierto/composition';
import { type GrafoError, type ProblemReport, reportProblem, type SchemaChange } from '@grafo-abierto/schema';

export enum CheckSeverity {
  ERROR = 'ERROR',
  WARNING = 'WARNING',
}

/** What stands behind a `CheckProblem`. */
export interface CheckProblemRow {
  readonly code: string;
  readonly severity: CheckSeverity;
  readonly coordinate: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly owner: string | null;
  readonly messageEs: string;
  readonly messageEn: string;
  readonly causeEs: string;
  readonly causeEn: string;
  readonly fixEs: string;
  readonly fixEn: string;
}

export interface CheckReport {
  readonly passed: boolean;
  readonly problems: readonly CheckProblemRow[];
  readonly changes: readonly SchemaChange[];
}

type AnswerProblem = PluginAnswer['problems'][number];

export function reportAnswer(answer: PluginAnswer): CheckReport {
  return {
    passed: answer.supergraph !== undefined,
    problems: answer.problems.map(problemRow),
    changes: answer.changes,
  };
}

/** Of what could not even be checked. */
export function reportError({ code, parameters }: GrafoError): CheckReport {
  return { passed: false, problems: [row(reportProblem(code, parameters), {})], changes: [] };
}

function problemRow(problem: AnswerProblem): CheckProblemRow {
  const place = 'location' in problem ? problem.location : undefined;
  return row(problem, {
    ...('severity' in problem && problem.severity === 'warning' && { severity: CheckSeverity.WARNING }),
    ...(problem.coordinate !== undefined && { coordinate: problem.coordinate }),
    ...(place && { line: place.line, column: place.column }),
    ...('owner' in problem && problem.owner !== undefined && { owner: problem.owner }),
  });
}

function row(report: ProblemReport, place: Partial<CheckProblemRow>): CheckProblemRow {
  const { code, message, cause, fix } = report;
  return {
    code,
    severity: CheckSeverity.ERROR,
    coordinate: null,
    line: null,
    column: null,
    owner: null,
    ...place,
    messageEs: message.es,
    messageEn: message.en,
    causeEs: cause.es,
    causeEn: cause.en,
    fixEs: fix.es,
    fixEn: fix.en,
  };
}
