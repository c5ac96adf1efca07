import { createHash } from 'node:crypto';
import type { ImportSource } from './import-source.type.js';

/** Sources of imports are told from those of starter data by this. */
const PREFIX = 'import:';

/** Whether a row cites a document that somebody imported: starter data never writes over it. */
export function isImportedSource(sourceId: string): boolean {
  return sourceId.startsWith(PREFIX);
}

/** For `like`. */
export const IMPORTED_SOURCES = `${PREFIX}%`;

/** The same for the same reading of the same thing, so that importing it again changes nothing. */
export function importedSourceId(importer: string, { key, content, asOf }: ImportSource): string {
  const digest = createHash('sha256')
    .update(`${asOf ?? ''}\0${content}`)
    .digest('hex')
    .slice(0, 16);
  return `${PREFIX}${importer}:${key}:${digest}`;
}
