import { decodeDocument } from '../import/decode-document.js';
import type { ImportOrigin } from '../import/import-origin.js';

/** A file that exists in a test alone. */
export function textOrigin(content: string | Uint8Array, name = 'document'): ImportOrigin {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { name, url: null, retrievedAt: null, open: async () => decodeDocument(name, bytes) };
}
