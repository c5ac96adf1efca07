/** What strangers are given to follow what they began; a text of another form is asked of no database. */

export const isPreviewId = (text: string): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

export const isReceipt = (text: string): boolean => /^[\w-]{32}$/.test(text);
