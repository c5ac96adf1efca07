/** Lets through what a feed may say. */
import { type FeedRecord, feedRecordSchema } from '@grafo-abierto/plugin-kit';
import { GrafoError, isJurisdictionId, isWithinPlace } from '@grafo-abierto/schema';
import type { FollowedFeed } from '@grafo-abierto/subgraph-kit';
import { PositionOrder } from '../domain/position-order.js';

/** No text of PostgreSQL holds a nul, and half of a pair of surrogates is no character. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

type Judge = (record: unknown) => FeedRecord;

/**
 * Parses what a feed says, and refuses what is not its to say.
 *
 * The core's own feeds read what PostgreSQL holds as `jsonb`, which has the form that the compiler has checked and no
 * such characters; of theirs it is looked at alone whether they go forward.
 *
 * @throws GrafoError `GRAFO_FEED_NONSENSE`, at the first record that is
 */
export async function* judged(
  feed: FollowedFeed,
  after: string | null,
  records: AsyncIterable<FeedRecord>,
): AsyncGenerator<FeedRecord, void, undefined> {
  const order = new PositionOrder(after);
  const judge = feed.trust === null ? (record: FeedRecord) => record : createJudge(feed);
  for await (const told of records) {
    const record = judge(told);
    if (!order.accepts(record.position)) throw nonsense(feed, `${record.position}: position repeated`);
    yield record;
  }
}

function createJudge(feed: FollowedFeed): Judge {
  return (told) => {
    const parsed = feedRecordSchema.safeParse(told);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw nonsense(feed, `${nameOf(told)}: ${issue?.path.join('.')}: ${issue?.message}`);
    }
    const problem = problemOf(parsed.data, feed);
    if (problem !== undefined) throw nonsense(feed, `${nameOf(told)}: ${problem}`);
    return parsed.data;
  };
}

function problemOf(record: FeedRecord, { owns, jurisdictions }: FollowedFeed): string | undefined {
  if (UNSTORABLE.test(JSON.stringify(record))) return 'U+0000 or half a surrogate pair';
  if (!owns(record.type)) return `type ${record.type} is not of this plugin`;
  if (record.deleted) return undefined;
  const place = record.jurisdiction;
  if (place !== null && !isJurisdictionId(place)) return `jurisdiction: ${oneLine(place)} is no id of one`;
  if (place !== null && jurisdictions?.some((outer) => isWithinPlace(place, outer)) === false) {
    return `jurisdiction ${place} is not of this plugin`;
  }
  const days = [...record.facets, ...record.sdgTargets].map(({ asOf }) => asOf);
  // The database's calendar has no year 0.
  return days.some((day) => day?.startsWith('0000')) ? 'asOf: there is no year 0' : undefined;
}

/** What it calls itself, on one line and not long, since it may be anything. */
function nameOf(told: unknown): string {
  const { type, id } = (typeof told === 'object' && told !== null ? told : {}) as Record<string, unknown>;
  return `${oneLine(type)} ${oneLine(id)}`;
}

function oneLine(text: unknown): string {
  return typeof text === 'string' ? text.replace(/\p{C}+/gu, ' ').slice(0, 100) : '?';
}

function nonsense({ name }: FollowedFeed, detail: string): GrafoError {
  return new GrafoError('GRAFO_FEED_NONSENSE', { feed: name, detail: detail.slice(0, 300) });
}
