import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OperationCount, OperationStore } from '@grafo-abierto/schema';
import type { HubLog } from '../hub-log.js';
import type { Client } from './client-of.js';
import type { NormalText } from './normal-text.js';

/** One run of an operation. */
export interface OperationRun {
  /** The same for the same text and operation. */
  readonly key: string;
  readonly text: NormalText;
  readonly client: Client;
}

export interface RecorderOptions {
  readonly store: OperationStore;
  readonly log: HubLog;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Different operations of different clients that are counted at most until then, and that wait to be stored. */
const MOST_HELD = 2_000;

type Counted = Pick<OperationCount, 'count' | 'firstSeen' | 'lastSeen'>;

/**
 * Counts what is run in memory, within bounds, and stores it when it is told to. Counting only adds a number;
 * what takes longer is done then, an operation at a time, with room for readers between.
 */
export class OperationRecorder {
  readonly #options: Required<RecorderOptions>;
  readonly #runs = new Map<string, OperationRun & Counted>();
  /** What the store has not taken yet. */
  readonly #unstored = new Map<string, OperationCount>();
  readonly #told = new Set<string>();
  #turn: Promise<void> = Promise.resolve();

  constructor(options: RecorderOptions) {
    this.#options = { now: Date.now, ...options };
  }

  /** How many it holds. */
  get held(): number {
    return this.#runs.size + this.#unstored.size;
  }

  count(run: OperationRun): void {
    const key = keyOf(run.key, run.client.name, run.client.version);
    const known = this.#runs.get(key);
    if (known === undefined && this.#runs.size >= MOST_HELD) {
      this.#tellDropped();
      return;
    }
    const now = new Date(this.#options.now()).toISOString();
    const { count, firstSeen } = known ?? { count: 0, firstSeen: now };
    this.#runs.set(key, { ...run, count: count + 1, firstSeen, lastSeen: now });
  }

  /** Stores what was counted, after what is being stored; what cannot be stored now is kept for the next time. */
  flush(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#store());
    return this.#turn;
  }

  async #store(): Promise<void> {
    try {
      for (const key of [...this.#runs.keys()]) {
        this.#normalise(key);
        await nextTurn();
      }
      if (this.#unstored.size === 0) return;
      await this.#options.store.add([...this.#unstored.values()]);
      this.#unstored.clear();
    } catch (error) {
      this.#tellOnce(`operations could not be recorded: ${error instanceof Error ? error.message : error}`);
    }
  }

  #normalise(runKey: string): void {
    const run = this.#runs.get(runKey);
    this.#runs.delete(runKey);
    const kept = run?.text.read();
    if (run === undefined || kept === undefined) return;
    const { text, client, count, firstSeen, lastSeen } = run;
    const key = keyOf(kept.hash, client.name, client.version);
    const before = this.#unstored.get(key);
    if (before === undefined && this.#unstored.size >= MOST_HELD) {
      this.#tellDropped();
      return;
    }
    this.#unstored.set(key, {
      ...kept,
      name: text.name,
      client: client.name,
      clientVersion: client.version,
      count: count + (before?.count ?? 0),
      firstSeen: before?.firstSeen ?? firstSeen,
      // Another text with the same normal one may have been run later.
      lastSeen: before !== undefined && before.lastSeen > lastSeen ? before.lastSeen : lastSeen,
    });
  }

  #tellDropped(): void {
    this.#tellOnce('more different operations than are counted were run; some go unrecorded');
  }

  #tellOnce(what: string): void {
    const [kind = ''] = what.split(':');
    if (this.#told.has(kind)) return;
    this.#told.add(kind);
    this.#options.log.error(what);
  }
}

const keyOf = (...parts: readonly (string | null)[]): string => parts.map((part) => part ?? '').join('\n');
