import { GrafoError } from '@grafo-abierto/schema';
import type { ZodError } from 'zod';
import { type FeedContent, type FeedRecord, feedRecordSchema } from './feed-record.js';

/** What an author says of an entity for those who index the graph: its name and title, and what else is known. */
export interface FeedEntity extends Partial<Omit<FeedContent, 'title'>>, Pick<FeedContent, 'title'> {
  readonly type: string;
  readonly id: string;
}

/** What is not said is not known. */
const UNSAID: Omit<FeedContent, 'title'> = {
  about: null,
  summary: { es: null, en: null },
  url: null,
  jurisdiction: null,
  dates: [],
  sdgTargets: [],
  facets: [],
};

/** @throws GrafoError `GRAFO_FEED_RECORD_INVALID` */
export function readEntity(entity: FeedEntity): FeedRecord {
  // A place in the feed is given to it once it is known to differ from the last.
  const parsed = feedRecordSchema.safeParse({ ...UNSAID, ...entity, position: 'none', deleted: false });
  if (parsed.success) return parsed.data;
  const { type, id } = entity;
  throw new GrafoError('GRAFO_FEED_RECORD_INVALID', { type, id, detail: detailOf(parsed.error) });
}

/** Which fields are not as agreed, and how; nothing of what stands in them. */
export function detailOf({ issues }: Pick<ZodError, 'issues'>): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
