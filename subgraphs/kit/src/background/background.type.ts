/** Work that a subgraph does by itself, beside answering: what it is given, and how it ends. */
import type { FetchClock, GuardedHttp, GuardedHttpOptions } from '@grafo-abierto/plugin-kit';
import type { Entities, Reads } from '../database/database.js';
import type { WriteChanges } from '../writing/write-changes.js';

/** What of the world outside reaches it: whoever starts it gives all of it. */
export interface Outside {
  readonly clock: FetchClock;
  readonly log: BackgroundLog;
  /** Of the operator's own tables; none where there is no such folder. */
  readonly tablesFolder?: string;
  /** For a piece of work, which closes it. */
  openHttp(options?: Pick<GuardedHttpOptions, 'plainOrigins' | 'limits'>): GuardedHttp;
}

/** One line each, for the operator. */
export interface BackgroundLog {
  info(message: string): void;
  error(message: string): void;
}

export interface BackgroundTools<E extends Entities> extends Outside {
  readonly reads: Reads<E>;
  readonly writeChanges: WriteChanges<E>;
}

export interface RunningBackground {
  /** Settles once nothing of it uses the database or the network any more; a second time changes nothing. */
  stop(): Promise<void>;
}

/** Begins the work, and comes back at once; no failure of it may reach its caller. */
export type StartBackground<E extends Entities> = (tools: BackgroundTools<E>) => RunningBackground;

/** The same of work that reaches nothing outside, and is done wherever the subgraph runs. */
export type StartUpkeep<E extends Entities> = (
  tools: Pick<BackgroundTools<E>, 'reads' | 'clock' | 'log'>,
) => RunningBackground;
