import type { Findings, RowPlace } from './findings.js';

export interface CleanText {
  /** On one line, without spaces at its ends, in Unicode's composed form. */
  readonly text: string;
  /** What the document says, where that is not the same letter by letter. */
  readonly raw: string | null;
}

/** Puts a text of a document on one line; never silently: what was there is kept, and the report says so. */
export function cleanText(raw: string, field: string, place: RowPlace, findings: Findings): CleanText {
  const text = raw.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (text === raw) return { text, raw: null };
  findings.note(place, 'GRAFO_IMPORT_NOTE_NORMALISED', { field, value: text });
  return { text, raw };
}

/** What a text says twice: `Gan` of `Gan Gan`. Names of real places do, so whether it is a fault is not for us to say. */
export function repeatedHalf(text: string): string | undefined {
  return /^(.{2,}?)\s*\1$/su.exec(text)?.[1];
}

/** Whether PostgreSQL can keep a text: it has no NUL and no half of a surrogate pair. */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
