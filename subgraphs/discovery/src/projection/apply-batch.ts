/** Writes what a batch of records says, and that the feed was read so far, in one transaction. */
import type { FeedRecord } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import { sql } from 'kysely';
import { type EntityName, projectRecords } from '../domain/project-records.js';
import type { DiscoveryDatabase } from '../storage/entities.js';
import { type FeedState, lockFeed } from './feed-state.js';
import { forgetEntries, removeUnspoken, takeBack } from './forget.js';
import { addPlaces, refreshPlaces } from './refresh-places.js';
import { insertAlignments, insertFacets, insertStubs, insertWords, upsertEntries } from './write-entries.js';

export interface Batch {
  /** Where the feed stood when they were read. */
  readonly state: FeedState;
  /** At least one, in the feed's order. */
  readonly records: readonly FeedRecord[];
  /** Whether records of a type say something of another entity, and are none. */
  readonly isStatement: (type: string) => boolean;
  /** How many records may come before a read from the beginning ends; null for any number. */
  readonly most: number | null;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * Answers where the feed stands then. A batch that was written before changes nothing.
 *
 * @throws SupersededError
 * @throws GrafoError `GRAFO_FEED_NONSENSE` where it speaks of another feed's entities, or has no end
 */
export async function applyBatch(
  index: DiscoveryDatabase,
  { state, records, isStatement, most, now }: Batch,
): Promise<FeedState> {
  await lockFeed(index, state);
  const { named, deleted, subjects, entries, facets, alignments, words } = projectRecords(
    records,
    isStatement,
  );
  const spokenOf = await takeBack(index, state.name, named);
  await insertStubs(index, subjects);
  const [refused] = await upsertEntries(index, state, entries);
  if (refused !== undefined) throw notItsOwn(state.name, refused);
  await insertFacets(index, facets);
  await insertAlignments(index, state, alignments);
  const gone = await forgetEntries(index, state.name, deleted);
  await removeUnspoken(index, [...spokenOf, ...gone]);
  await insertWords(index, [...words]);
  await addPlaces(index, new Set(entries.flatMap((entry) => entry.jurisdiction_id ?? [])));
  if (records.some(({ type }) => type === 'Jurisdiction')) await refreshPlaces(index);
  const position = records.at(-1)?.position ?? state.position;
  const { told } = await index
    .updateTable('feed')
    .set({
      position,
      told: sql`told + ${records.length}::integer`,
      isBehind: true,
      lastEventAt: now,
      failingSince: null,
      problemCode: null,
    })
    .where('name', '=', state.name)
    .returning('told')
    .executeTakeFirstOrThrow();
  if (state.isSweeping && most !== null && told > most) {
    throw nonsense(state.name, `more than ${most} records without end`);
  }
  return { ...state, position };
}

const notItsOwn = (feed: string, { type, id }: EntityName) =>
  nonsense(feed, `${type} ${id}: owned by another feed`);

const nonsense = (feed: string, detail: string) => new GrafoError('GRAFO_FEED_NONSENSE', { feed, detail });
