/** What a person can mend, thrown: the write is undone, and its payload tells what and where. */
import type { ProblemRow } from '@grafo-abierto/plugin-kit';
import { type ProblemCode, type ProblemParameters, reportProblem } from '@grafo-abierto/schema';

export class WriteRefusal extends Error {
  override readonly name = 'WriteRefusal';

  constructor(readonly problems: readonly ProblemRow[]) {
    super(problems.map(({ code }) => code).join(', '));
  }
}

/** @param path from `input` on; null where no one place is to blame */
export function refuse(
  code: ProblemCode,
  path: readonly string[] | null,
  parameters: ProblemParameters = {},
): WriteRefusal {
  return new WriteRefusal([problemRow(code, path, parameters)]);
}

export function problemRow(
  code: ProblemCode,
  path: readonly string[] | null,
  parameters: ProblemParameters,
): ProblemRow {
  const { message, fix } = reportProblem(code, parameters);
  return { code, path, messageEs: `${message.es} ${fix.es}`, messageEn: `${message.en} ${fix.en}` };
}
