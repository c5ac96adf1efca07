import type { Bilingual } from '@grafo-abierto/schema';
import { z } from 'zod';

const bilingual = z.object({ es: z.string(), en: z.string() });

/** An error of a hub's answer; those of its table say what to do, in both languages. */
export const hubErrorSchema = z.object({
  message: z.string(),
  extensions: z
    .object({ code: z.string(), message: bilingual.optional(), fix: bilingual.optional() })
    .partial()
    .optional(),
});

export type HubError = z.infer<typeof hubErrorSchema>;

/** The hub answered, and did not do what it was asked. */
export class HubRefusal extends Error {
  override readonly name = 'HubRefusal';

  constructor(readonly error: HubError) {
    super(error.message);
  }

  /** What happened and what to do, with its code. */
  describe(language: 'es' | 'en'): string {
    const { message, extensions = {} } = this.error;
    const say = (text: Bilingual | undefined, unlessSaid: string) => text?.[language] ?? unlessSaid;
    const parts = [say(extensions.message, message), say(extensions.fix, '')];
    const code = extensions.code === undefined ? '' : ` [${extensions.code}]`;
    return `${parts.filter((part) => part !== '').join(' ')}${code}`;
  }
}
