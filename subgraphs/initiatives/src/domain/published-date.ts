/** A date as a source gives it: the day where it is whole, and the text in any case. */
export interface PublishedDate {
  /** `YYYY-MM-DD`; null when the source gives less than a day. */
  readonly asOf: string | null;
  readonly asOfRaw: string | null;
}

export function readPublishedDate(text: string | null): PublishedDate {
  const isWholeDay = text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);
  return { asOf: isWholeDay ? text : null, asOfRaw: text };
}
