/** Of which types a subgraph keeps the history, and what an entity's own fields are. */
import type { Entities, Reads } from '../database/database.js';
import type { EntityState } from './change.entity.js';

export interface HistoryOf<E extends Entities> {
  /** The table with one row for each entity: a text column `id` that is its key, an integer column `version`. */
  readonly table: string;
  readonly read: (
    reads: Reads<E>,
    ids: readonly string[],
  ) => Promise<readonly { readonly id: string; readonly state: EntityState }[]>;
}

/** By the name of the GraphQL type. */
export type HistoryDeclaration<E extends Entities> = Readonly<Record<string, HistoryOf<E>>>;

/** Who makes a change, and why. */
export interface Author {
  readonly actor: string;
  readonly actorName: string | null;
  readonly subject: string | null;
  readonly reason: string | null;
}
