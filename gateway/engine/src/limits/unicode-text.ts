/** Whether a text is one that every database and every client can hold: no NUL, no half of a surrogate pair. */
export function isUnicodeText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
