import { GrafoError } from '@grafo-abierto/schema';
import type { Listed } from '../connector.type.js';

type Kept = Extract<Listed, { kind: 'dataset' | 'initiative' }>;
type Rejected = Extract<Listed, { kind: 'rejected' }>;

export interface CollectedListing {
  readonly items: readonly Listed[];
  readonly kept: readonly Kept[];
  readonly rejected: readonly Rejected[];
  /** The codes of its notices. */
  readonly notices: readonly string[];
  /** What broke it; undefined where it came to its end. */
  readonly error: GrafoError | undefined;
  readonly coverage: string | undefined;
}

/**
 * A whole listing in memory, for a test; a problem that breaks it is part of it.
 *
 * @throws what is no problem of the table
 */
export async function collectListing(listed: AsyncIterable<Listed>): Promise<CollectedListing> {
  const items: Listed[] = [];
  let error: GrafoError | undefined;
  try {
    for await (const item of listed) items.push(item);
  } catch (cause) {
    if (!(cause instanceof GrafoError)) throw cause;
    error = cause;
  }
  return {
    items,
    kept: items.filter((item): item is Kept => item.kind === 'dataset' || item.kind === 'initiative'),
    rejected: items.filter((item): item is Rejected => item.kind === 'rejected'),
    notices: items.flatMap((item) => (item.kind === 'notice' ? item.reason.code : [])),
    error,
    coverage: items.flatMap((item) => (item.kind === 'end' ? item.coverage : []))[0],
  };
}
