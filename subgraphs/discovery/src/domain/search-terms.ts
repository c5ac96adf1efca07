/** What somebody typed into a search box, as what is looked for: words, "phrases", and -what is not wanted. */

export interface SearchWord {
  readonly text: string;
  /** Where it begins in what was typed. */
  readonly start: number;
}

export interface SearchTerm {
  /** One, or in a phrase all of them, one after the other. */
  readonly words: readonly SearchWord[];
  readonly isPhrase: boolean;
  readonly isExcluded: boolean;
}

/** Between quotes of any kind, or up to the next space or quote. */
const TERM = /((?<=^|\s)-)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+)/gu;
/** From a letter or digit to the last one before a space. */
const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu;

/** What has no letter and no digit is not looked for; a quote that is never closed opens nothing. */
export function readSearchTerms(text: string): readonly SearchTerm[] {
  return [...text.matchAll(TERM)].flatMap(({ 0: whole, 1: hyphen, 2: phrase, index }) => {
    const words = [...whole.matchAll(WORD)].map((word) => ({ text: word[0], start: index + word.index }));
    if (words.length === 0) return [];
    return [{ words, isPhrase: phrase !== undefined, isExcluded: hyphen !== undefined }];
  });
}

/** What was typed, with other words in the place of some. */
export function replaceWords(text: string, others: ReadonlyMap<SearchWord, string>): string {
  let [replaced, end] = ['', 0];
  for (const [{ text: word, start }, other] of [...others].sort(([a], [b]) => a.start - b.start)) {
    replaced += text.slice(end, start) + other;
    end = start + word.length;
  }
  return replaced + text.slice(end);
}
