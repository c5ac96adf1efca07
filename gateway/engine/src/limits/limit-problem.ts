/** The problem of a request that is over a limit, with the limit and the request's own figure. */
import { GrafoError, type ProblemCode } from '@grafo-abierto/schema';

export type LimitCode = Extract<ProblemCode, `GRAFO_LIMIT_${string}`>;

export function limitProblem(code: LimitCode, limit: number, figure: number): GrafoError {
  // Fragments that spread fragments double with each: the figure can exceed what a number holds exactly.
  return new GrafoError(code, { limit, figure: Math.min(figure, Number.MAX_SAFE_INTEGER) });
}
