/** An error as a reader of the hub sees it, whichever part of the hub refused: a code of the table and its texts. */
import { type ProblemCode, type ProblemParameters, reportProblem } from '@grafo-abierto/schema';

export interface ReaderError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** `limit` and `figure`, of a request that is over a limit, are there as numbers too. */
export function readerError(code: ProblemCode, parameters: ProblemParameters): ReaderError {
  const { message, cause, fix } = reportProblem(code, parameters);
  const { limit, figure } = parameters;
  return {
    message: message.en,
    extensions: {
      code,
      ...(limit !== undefined && { limit }),
      ...(figure !== undefined && { figure }),
      message,
      cause,
      fix,
    },
  };
}
