/**
 * The sources of an answer as one header, a dictionary of RFC 9651: `mendoza=STALE, sdg=UNAVAILABLE`. For scripts and
 * caches that do not read the body.
 */
import type { SourceReport } from './source-status.type.js';

export const SOURCES_HEADER = 'x-grafo-sources';

/** Intermediaries cut headers, or refuse them, from some kilobytes on. */
const MOST = 40;

/** Undefined where there is nothing to say. */
export function sourcesHeader(reports: readonly SourceReport[], unnamed: number): string | undefined {
  const members = reports.slice(0, MOST).map(({ id, status }) => `${keyOf(id)}=${status}`);
  const more = unnamed + Math.max(reports.length - MOST, 0);
  if (more > 0) members.push(`*more=${more}`);
  return members.length > 0 ? members.join(', ') : undefined;
}

/** A key has small letters; the name of a subgraph of any graph can have others. */
function keyOf(id: string): string {
  const plain = id.toLowerCase().replace(/[^a-z0-9_.-]/g, '_');
  return /^[a-z]/.test(plain) ? plain : `*${plain}`;
}
