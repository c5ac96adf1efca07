/** What a mutation is given, and what it answers. */
import type { ProblemRow } from '@grafo-abierto/plugin-kit';
import type { Principal } from '@grafo-abierto/schema';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Entities, Reads } from '../database/database.js';
import type { FieldChange } from '../history/change.entity.js';

/** What every mutation's input has. */
export interface WriteInput {
  readonly clientMutationId?: string | null;
  readonly reason?: string | null;
}

export interface WriteRequest {
  /** The name of the mutation. */
  readonly mutation: string;
  readonly principal: Principal;
  /** Which of its request's writes it is. */
  readonly place: number;
  readonly input: WriteInput;
}

/** What the work of a mutation is given. */
export interface Write<E extends Entities> {
  readonly principal: Principal;
  readonly manager: EntityManager;
  /** Inside the transaction. */
  readonly reads: Reads<E>;
  /** The database's clock. */
  readonly now: Date;
  /** Of what is being written. Ask for it after the rows that are to change are locked, never before. */
  sourceId(url?: string | null): Promise<string>;
  /** Says which entity was changed; its history and the feed are written from what it is in the end. */
  changed(type: string, id: string, change: string, additions?: readonly FieldChange[]): void;
}

/** Answers the id of what was written. */
export type WriteWork<E extends Entities> = (write: Write<E>) => Promise<string>;

/** What stands behind a payload. */
export interface WriteOutcome {
  /** Of what was written; null where nothing was. */
  readonly id: string | null;
  readonly problems: readonly ProblemRow[];
  readonly clientMutationId: string | null;
}

/** What a mutation's resolver finds in its context. */
export interface WriteContext<E extends Entities> {
  write(mutation: string, input: WriteInput, work: WriteWork<E>): Promise<WriteOutcome>;
  /** The same for a write whose input itself proves whose it is, such as one that is signed. */
  writeAs(writer: Principal, mutation: string, input: WriteInput, work: WriteWork<E>): Promise<WriteOutcome>;
}
