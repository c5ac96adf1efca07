/** Why something that a person had the graph do was not done. */
import type { CombinedError } from 'urql';
import type { Language } from '../places/language.js';

export interface Problem {
  readonly code: string;
  /** In the hub's words. */
  readonly text: string;
}

interface Payload {
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

type Bilingual = Readonly<Partial<Record<Language, string>>>;

interface Told {
  readonly code?: string;
  readonly message?: Bilingual;
  readonly fix?: Bilingual;
}

/** Undefined where it was done; nothing where the hub cannot be reached. */
export function problemsOf(
  error: CombinedError | undefined,
  payload: Payload | null | undefined,
  language: Language,
): readonly Problem[] | undefined {
  if (error)
    return error.graphQLErrors.map(({ message, extensions }) => {
      const { code = '', ...said } = extensions as Told;
      const words = [said.message?.[language] ?? message, said.fix?.[language]];
      return { code, text: words.filter(Boolean).join(' ') };
    });
  const problems = payload?.problems ?? [];
  return problems.length === 0 ? undefined : problems.map(({ code, message }) => ({ code, text: message }));
}
