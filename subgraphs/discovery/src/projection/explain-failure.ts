import { GrafoError, type ProblemCode, reportProblem } from '@grafo-abierto/schema';
import { operatorLanguage } from '@grafo-abierto/subgraph-kit/process';

/** Why a feed cannot be read: the code of the problem, and a line for the operator. */
export function explainFailure(feed: string, error: unknown): { code: ProblemCode; line: string } {
  const problem = problemOf(feed, error);
  const language = operatorLanguage(process.env);
  const { message } = reportProblem(problem.code, problem.parameters);
  return { code: problem.code, line: `discovery: ${feed}: ${message[language]} [${problem.code}]` };
}

function problemOf(feed: string, error: unknown): Pick<GrafoError['extensions'], 'code' | 'parameters'> {
  if (error instanceof GrafoError) return error.extensions;
  const detail = error instanceof Error ? error.message.replace(/\p{C}+/gu, ' ') : String(error);
  return isOfData(error)
    ? { code: 'GRAFO_FEED_NONSENSE', parameters: { feed, detail } }
    : { code: 'GRAFO_FEED_LOST', parameters: { feed, detail } };
}

/** What PostgreSQL says of values that it cannot hold: classes 22 and 23 of SQLSTATE. */
function isOfData(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ('code' in each && typeof each.code === 'string' && /^2[23]/.test(each.code)) return true;
  }
  return false;
}
