/** What the table says of one problem: its texts in both languages, and the HTTP status of an answer without data. */
export interface ProblemText {
  readonly status: number;
  readonly message: Bilingual;
  readonly cause: Bilingual;
  readonly fix: Bilingual;
}

export interface Bilingual {
  readonly es: string;
  readonly en: string;
}

export const problem = (
  status: number,
  message: readonly [es: string, en: string],
  cause: readonly [es: string, en: string],
  fix: readonly [es: string, en: string],
): ProblemText => ({
  status,
  message: { es: message[0], en: message[1] },
  cause: { es: cause[0], en: cause[1] },
  fix: { es: fix[0], en: fix[1] },
});
