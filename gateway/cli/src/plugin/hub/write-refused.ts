import { z } from 'zod';

export const writeProblemSchema = z.object({
  code: z.string(),
  message: z.string(),
  path: z.array(z.string()).nullish(),
});

export type WriteProblem = z.infer<typeof writeProblemSchema>;

/** The registry saved nothing, and said what is to be mended. */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused';

  constructor(readonly problems: readonly WriteProblem[]) {
    super(problems.map(({ code, message }) => `${message} [${code}]`).join('\n'));
  }
}
