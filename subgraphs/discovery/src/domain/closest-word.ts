/** Which of some words was meant by a mistyped one. */

/**
 * The first of those that fewest slips of the hand lead to: a letter too many, too few, another one, or two in the
 * wrong order. None where that would take more slips than one for every four letters.
 */
export function closestWord(typed: string, candidates: readonly string[]): string | undefined {
  let closest: { word: string; slips: number } | undefined;
  for (const word of candidates) {
    const slips = countSlips(typed, word);
    if (slips <= Math.max(1, Math.floor(typed.length / 4)) && slips < (closest?.slips ?? Infinity))
      closest = { word, slips };
  }
  return closest?.word;
}

function countSlips(from: string, to: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const other = from[i - 1] === to[j - 1] ? 0 : 1;
      const isSwapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + other,
        isSwapped ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[to.length] ?? 0;
}
