/** What a subgraph tells of its changes: for each type, which table holds it and what the feed says of it. */
import type { FeedContent } from '@grafo-abierto/plugin-kit';
import type { Entities, Reads } from '../database/database.js';

export interface FeedItem extends FeedContent {
  readonly id: string;
}

export interface FeedOf<E extends Entities> {
  /** The table with one row for each entity. */
  readonly table: string;
  /** Its column that is the key, whose text is the id of the entity; `id` unless told. */
  readonly key?: string;
  /** Goes up whenever `read` says something else of the same rows: what differs is then told, once. 1 unless told. */
  readonly version?: number;
  /** What the feed says of these; without those that do not exist or may not be shown to everybody. */
  readonly read: (reads: Reads<E>, ids: readonly string[]) => Promise<readonly FeedItem[]>;
}

/** By the name of the GraphQL type. */
export type FeedDeclaration<E extends Entities> = Readonly<Record<string, FeedOf<E>>>;
