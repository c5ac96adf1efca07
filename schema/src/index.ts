/** The contract that every part of the graph agrees on; pure, no I/O. */
export {
  GrafoError,
  isProblemCode,
  type ProblemParameters,
  type ProblemReport,
  reportProblem,
} from './problems/grafo-error.js';
export { type Bilingual, type ProblemCode, type ProblemText, problems } from './problems/table.js';
