/** Reads a text as publishers write it: on one line, without control characters, cut where it is endless. */

/** Control characters, line breaks and runs of space. */
const SPACE = /[\s\p{Cc}]+/gu;

/**
 * Undefined where nothing can be read, null where the source says null: by OCDS, that it no longer holds.
 *
 * @param limit of characters
 */
export function readText(value: unknown, limit: number): string | null | undefined {
  if (value === null) return null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, limit * 2)
    .replace(SPACE, ' ')
    .trim()
    .slice(0, limit);
  return text === '' ? undefined : ownCopy(text.toWellFormed());
}

/** A part of a text keeps all of it in memory, and here that is a piece of the file. */
function ownCopy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
