import type { FormProblem } from '../../parts/problem-summary.js';

interface GraphProblem {
  readonly path: readonly string[] | null;
  readonly message: string;
}

interface Result<Data> {
  readonly data?: Data | undefined;
  readonly error?: { readonly networkError?: unknown } | undefined;
}

/** Why nothing was saved: what the graph says is to be mended, or that it could not be asked. */
export function readProblems(
  given: readonly GraphProblem[] | undefined,
  result: Result<unknown>,
  fields: Readonly<Record<string, string>>,
  words: { readonly away: string; readonly late: string },
): readonly FormProblem[] {
  if (given && given.length > 0)
    return given.map(({ path, message }) => ({
      field: fields[path?.slice(1).join('.') ?? ''],
      text: message,
    }));
  if (given) return [];
  return [{ text: result.error?.networkError ? words.away : words.late }];
}
