/** Runs a mutation: what it changes, its history, its receipt and what the feed tells of it are one transaction. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Database, type Entities, readsOf } from '../database/database.js';
import { appendToFeed } from '../feed/feed-outbox.js';
import { type Change, recordChanges } from '../history/record-changes.js';
import type { Recording } from './bulk-changes.js';
import { officeSourceId } from './office-source.js';
import { keepReceipt, takeReceipt } from './receipts.js';
import type { WriteOutcome, WriteRequest, WriteWork } from './write.type.js';
import { WriteRefusal } from './write-refusal.js';

/** What a person can mend comes back as problems, with nothing written; any other failure is thrown. */
export async function runWrite<E extends Entities>(
  database: Pick<Database<Entities>, 'write'>,
  recording: Recording<E>,
  request: WriteRequest,
  work: WriteWork<E>,
): Promise<WriteOutcome> {
  const clientMutationId = request.input.clientMutationId ?? null;
  try {
    const id = await database.write(
      async (manager) =>
        (await takeReceipt(manager, request)) ?? (await writeAll(manager, recording, request, work)),
    );
    return { id, problems: [], clientMutationId };
  } catch (error) {
    if (error instanceof WriteRefusal) return { id: null, problems: error.problems, clientMutationId };
    throw error;
  }
}

async function writeAll<E extends Entities>(
  manager: EntityManager,
  { feed, history }: Recording<E>,
  request: WriteRequest,
  work: WriteWork<E>,
): Promise<string> {
  const { principal, input } = request;
  const { office, name, subject } = principal;
  const reads = readsOf<E>(manager);
  const now = await databaseTime(manager);
  const changes: Change[] = [];
  const id = await work({
    principal,
    manager,
    reads,
    now,
    sourceId: (url = null) => officeSourceId(manager, { office, now, url }),
    changed: (type, changedId, change, additions = []) =>
      changes.push({ type, ids: [changedId], change, additions }),
  });
  const author = { actor: office, actorName: name, subject, reason: input.reason ?? null };
  await recordChanges(reads, history, changes, author);
  await keepReceipt(manager, request, id);
  await appendToFeed(reads, feed, idsByType(changes));
  return id;
}

function idsByType(changes: readonly Change[]): Map<string, Set<string>> {
  const byType = Map.groupBy(changes, ({ type }) => type);
  return new Map([...byType].map(([type, of]) => [type, new Set(of.flatMap(({ ids }) => ids))]));
}

async function databaseTime(manager: EntityManager): Promise<Date> {
  const [row] = await manager.execute<{ now: string }[]>('select clock_timestamp() as now');
  return new Date(row?.now ?? Number.NaN);
}
