/** A text as it is looked up in a table of words: "Público en  General." → "publico en general". */
export function comparable(text: string): string {
  return text
    .slice(0, 300)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The last part of a URI of a vocabulary: "http://…/frequency/MONTHLY" → "MONTHLY"; other texts as they are. */
export function lastSegment(text: string): string {
  const trimmed = text.trim().slice(0, 2_000);
  return /^https?:\/\//i.test(trimmed)
    ? (trimmed.split(/[/#]/).findLast((part) => part !== '') ?? '')
    : trimmed;
}
