/** Where the words that were searched stand in a text, as parts of it: no markup, which a text could hold itself. */

export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** About how many characters of a long text are shown. */
const EXCERPT = 300;
/** How many of them come before the first word. */
const LEAD = 60;

export function wordsIn(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}

/** The parts of a text, or of an excerpt around its first match; null where no word of it matches. */
export function highlight(text: string, matches: ReadonlySet<string>): readonly TextPart[] | null {
  const words = [...text.matchAll(WORD)].filter(([word]) => matches.has(word));
  const [first] = words;
  if (first === undefined) return null;
  const [start, end] = excerptAround(text, first.index);
  const parts: TextPart[] = [];
  let place = start;
  const add = (to: number, isMatch: boolean) => {
    if (to > place) parts.push({ text: text.slice(place, to), isMatch });
    place = to;
  };
  if (start > 0) parts.push({ text: '…', isMatch: false });
  for (const { 0: word, index } of words) {
    if (index + word.length > end) break;
    add(index, false);
    add(index + word.length, true);
  }
  add(end, false);
  if (end < text.length) parts.push({ text: '…', isMatch: false });
  return parts;
}

/** Cut between words. */
function excerptAround(text: string, match: number): readonly [number, number] {
  if (text.length <= EXCERPT) return [0, text.length];
  const start = match <= LEAD ? 0 : text.indexOf(' ', match - LEAD) + 1;
  const begin = start > match ? match : start;
  if (text.length - begin <= EXCERPT) return [begin, text.length];
  const lastSpace = text.lastIndexOf(' ', begin + EXCERPT);
  return [begin, lastSpace > match ? lastSpace : text.length];
}
