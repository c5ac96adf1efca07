/** Says in one word or line why the operating system refused a file, for the texts of problems. */
import { z } from 'zod';

const systemError = z.object({ code: z.string(), errstr: z.string().optional(), message: z.string() });

/** undefined for an error that is not the operating system's. */
export function systemReason(error: unknown): string | undefined {
  const known = systemError.safeParse(error);
  if (!known.success) return undefined;
  const { code, errstr, message } = known.data;
  if (code === 'ERR_SQLITE_ERROR') return errstr ?? message;
  return /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}
