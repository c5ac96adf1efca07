/** Keeps what a plugin reads from a source that may be slow or down: bounded, and never worse than the last good. */
import { GrafoError } from '@grafo-abierto/schema';
import { orLate } from '../deadline/or-late.js';
import type { StartDeadline } from '../deadline/request-deadlines.js';
import type { PluginLog } from './plugin-log.js';
import { sizeOf } from './size-of.js';

export interface CacheOptions {
  readonly plugin: string;
  readonly now: () => number;
  readonly startDeadline: StartDeadline;
  readonly log: PluginLog;
  readonly maximumEntries?: number;
  /** Of all values together, as they are estimated. */
  readonly maximumBytes?: number;
}

export interface CacheRequest<Value> {
  /** Milliseconds within which what is kept is answered without another look. */
  readonly freshMs: number;
  /** Milliseconds for one reading; after them the last good value is answered. */
  readonly deadlineMs?: number;
  /** Milliseconds for which the source is left alone after a reading that failed. */
  readonly retryMs?: number;
  /** Reads it anew. Whoever asks for the key meanwhile waits for the same reading. */
  readonly read: (signal: AbortSignal) => Promise<Value>;
}

export interface Cached<Value> {
  readonly value: Value;
  /** When it was read, as `provenance { retrievedAt }` says it. */
  readonly retrievedAt: string;
  /** Milliseconds since then. */
  readonly ageMs: number;
  /** It is the last good value, since a newer one could not be read. */
  readonly isStale: boolean;
}

interface Good {
  readonly value: unknown;
  readonly bytes: number;
  readonly readAt: number;
}

/** What is known of one key. */
interface Slot {
  good?: Good;
  failure?: { readonly cause: unknown; readonly failedAt: number; readonly retryMs: number } | undefined;
  reading?: Promise<Good | undefined> | undefined;
}

const MAXIMUM_ENTRIES = 1_000;
const MAXIMUM_BYTES = 64 * 1024 * 1024;
/** Below what a request has, so that the last good value still comes in time. */
const READING_MS = 3_000;
const RETRY_MS = 30_000;

export class PluginCache {
  readonly #options: CacheOptions;
  readonly #slots = new Map<string, Slot>();
  #bytes = 0;

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** What is kept takes about so many. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * What is kept under a key; read anew where it is no longer fresh, and the last good value where that fails.
   *
   * @throws what the last reading threw, where there is no last good value
   */
  async get<Value>(key: string, request: CacheRequest<Value>): Promise<Cached<Value>> {
    const slot = this.#use(key);
    const { freshMs } = request;
    if (slot.good && this.#age(slot.good.readAt) < freshMs) return this.#answer(slot.good, false);
    if (!slot.failure || this.#age(slot.failure.failedAt) >= (request.retryMs ?? RETRY_MS)) {
      slot.reading ??= this.#read(key, slot, request).finally(() => {
        slot.reading = undefined;
      });
      const read = await slot.reading;
      if (read) return this.#answer(read, false);
    }
    if (!slot.good) throw slot.failure?.cause;
    return this.#answer(slot.good, true);
  }

  /** When a source that failed is read again at the earliest, as an instant; null for one that did not. */
  nextTry(key: string): string | null {
    const failure = this.#slots.get(key)?.failure;
    return failure ? new Date(failure.failedAt + failure.retryMs).toISOString() : null;
  }

  async #read(key: string, slot: Slot, request: CacheRequest<unknown>): Promise<Good | undefined> {
    const { plugin, now, startDeadline, log } = this.#options;
    const { deadlineMs = READING_MS, retryMs = RETRY_MS, read } = request;
    const deadline = startDeadline(deadlineMs);
    try {
      const value = await orLate(deadline, () => read(deadline));
      const good = { value, readAt: now(), bytes: sizeOf(value) };
      slot.failure = undefined;
      this.#keep(key, slot, good);
      return good;
    } catch (error) {
      const late = new GrafoError('GRAFO_PLUGIN_DEADLINE', { plugin, seconds: deadlineMs / 1000 });
      const cause = deadline.aborted ? late : error;
      slot.failure = { cause, failedAt: now(), retryMs };
      log.warn(`${key}: ${cause instanceof Error ? cause.message : String(cause)}`);
      return undefined;
    }
  }

  #keep(key: string, slot: Slot, good: Good): void {
    this.#forget(key);
    if (good.bytes > (this.#options.maximumBytes ?? MAXIMUM_BYTES)) return;
    slot.good = good;
    this.#slots.set(key, slot);
    this.#bytes += good.bytes;
    this.#shrink();
  }

  /** A Map keeps the order of insertion: the first is the one least recently used. */
  #use(key: string): Slot {
    const slot = this.#slots.get(key) ?? {};
    this.#slots.delete(key);
    this.#slots.set(key, slot);
    this.#shrink();
    return slot;
  }

  #shrink(): void {
    const { maximumEntries = MAXIMUM_ENTRIES, maximumBytes = MAXIMUM_BYTES } = this.#options;
    for (const oldest of this.#slots.keys()) {
      if (this.#slots.size <= maximumEntries && this.#bytes <= maximumBytes) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#slots.get(key)?.good?.bytes ?? 0;
    this.#slots.delete(key);
  }

  #age(since: number): number {
    return this.#options.now() - since;
  }

  /** Under one key there is one type of value, which its author knows. */
  #answer<Value>({ value, readAt }: Good, isStale: boolean): Cached<Value> {
    const retrievedAt = new Date(readAt).toISOString();
    return { value: value as Value, retrievedAt, ageMs: this.#age(readAt), isStale };
  }
}
