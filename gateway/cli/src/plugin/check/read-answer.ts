/** Takes what the composer, the table and the conformance suite say for one form of problem. */
import type { PluginAnswer } from '@grafo-abierto/composition';
import { type GrafoError, type ProblemReport, reportProblem } from '@grafo-abierto/schema';
import type { CheckedProblem, CheckOutcome } from './check-outcome.type.js';

export function readAnswer({ supergraph, problems, changes }: PluginAnswer): CheckOutcome {
  return {
    passed: supergraph !== undefined,
    problems: problems.map(readProblem),
    changes: changes.map(({ kind, coordinate, level, usedBy }) => ({
      kind,
      coordinate,
      breaking: level === 'breaking',
      usedBy: usedBy.map(({ name, client }) => name ?? client ?? '?'),
    })),
  };
}

export function problemOfError(
  { code, parameters }: GrafoError,
  severity: CheckedProblem['severity'] = 'error',
): CheckedProblem {
  return { ...textsOf(reportProblem(code, parameters)), ...NOWHERE, severity };
}

/** Something is wrong with the whole of it. */
export function refusedBy(error: GrafoError): CheckOutcome {
  return { passed: false, problems: [problemOfError(error)], changes: [] };
}

const NOWHERE = { coordinate: null, line: null, column: null, owner: null };

function readProblem(problem: PluginAnswer['problems'][number]): CheckedProblem {
  const place = 'location' in problem ? problem.location : undefined;
  return {
    ...textsOf(problem),
    severity: 'severity' in problem ? problem.severity : 'error',
    coordinate: problem.coordinate ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    owner: ('owner' in problem ? problem.owner : undefined) ?? null,
  };
}

function textsOf({ code, message, cause, fix }: ProblemReport) {
  return { code, message, cause, fix };
}
