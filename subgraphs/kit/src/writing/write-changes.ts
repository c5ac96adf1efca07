/** Writes what no person writes, and says which entities it changes: of those alone are history and feed written. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Database, type Entities, type Reads, readsOf } from '../database/database.js';
import { appendToFeed } from '../feed/feed-outbox.js';
import { type Change, recordChanges } from '../history/record-changes.js';
import type { BulkOrigin, Recording } from './bulk-changes.js';

/** What the work is given. */
export interface ChangesWrite<E extends Entities> {
  readonly manager: EntityManager;
  /** Inside the transaction. */
  readonly reads: Reads<E>;
  /** Says which entity was changed, and how, in capitals; of one that is named twice the first word counts. */
  changed(type: string, id: string, change: string): void;
}

export type WriteChanges<E extends Entities> = <Result>(
  origin: Omit<BulkOrigin, 'change'>,
  work: (write: ChangesWrite<E>) => Promise<Result>,
) => Promise<Result>;

/** One transaction each; a few statements tell of all its changes, and none where nothing was changed. */
export function createWriteChanges<E extends Entities>(
  database: Pick<Database<Entities>, 'write'>,
  { feed, history }: Recording<E>,
): WriteChanges<E> {
  return ({ actor, reason }, work) =>
    database.write(async (manager) => {
      const reads = readsOf<E>(manager);
      const named = new NamedChanges();
      const result = await work({ manager, reads, changed: (...change) => named.add(...change) });
      if (named.byType.size > 0) {
        await recordChanges(reads, history, named.changes(), {
          actor,
          actorName: null,
          subject: null,
          reason,
        });
        await appendToFeed(reads, feed, named.byType);
      }
      return result;
    });
}

class NamedChanges {
  readonly byType = new Map<string, Set<string>>();
  readonly #byChange = new Map<string, { type: string; change: string; ids: string[] }>();

  add(type: string, id: string, change: string): void {
    const known = this.byType.get(type) ?? new Set();
    this.byType.set(type, known);
    if (known.has(id)) return;
    known.add(id);
    const key = `${type} ${change}`;
    const alike = this.#byChange.get(key) ?? { type, change, ids: [] };
    this.#byChange.set(key, alike);
    alike.ids.push(id);
  }

  changes(): Change[] {
    return [...this.#byChange.values()].map((alike) => ({ ...alike, additions: [] }));
  }
}
