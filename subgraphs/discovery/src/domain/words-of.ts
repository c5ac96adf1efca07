/** Shorter ones are not mistyped in a way that could be told, longer ones are no words. */
const WORD = /\p{L}{4,}/gu;
const LONGEST = 40;

/** The distinct words of texts in lower case, to find what was meant where one is mistyped. */
export function wordsOf(texts: Iterable<string | null>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text?.normalize('NFC').toLowerCase().matchAll(WORD) ?? [])
      if (word.length <= LONGEST) words.add(word);
  }
  return words;
}
