import pg from 'pg';
import { feedChannel } from './feed-outbox.js';

/** How often waiting readers look for themselves, should PostgreSQL's word not reach them. */
const POLL_MS = 5000;
const CONNECT_TIMEOUT_MS = 5000;

/** Wakes those who wait for a change of a subgraph's feed: one connection listens for all of them. */
export class FeedSignal {
  readonly #url: string;
  readonly #channel: string;
  readonly #waiting = new Set<() => void>();
  #heard = 0;
  #listener: Promise<pg.Client | undefined> | undefined;

  constructor(url: string, schema: string) {
    this.#url = url;
    this.#channel = feedChannel(schema);
  }

  /** How many changes were heard of; asked before the feed is read, so that none between it and a wait is missed. */
  async listen(): Promise<number> {
    this.#listener ??= this.#open();
    await this.#listener;
    return this.#heard;
  }

  /** Waits until more was heard than that, the time is over, or the signal ends it. */
  async wait(heard: number, milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.#heard !== heard || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(milliseconds, POLL_MS));
      signal.addEventListener('abort', wake);
      this.#waiting.add(wake);
    });
  }

  async close(): Promise<void> {
    const listener = await this.#listener;
    this.#wakeAll();
    await listener?.end();
  }

  /** Undefined where it cannot be had: those who wait look for themselves, and the next one tries again. */
  async #open(): Promise<pg.Client | undefined> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
    });
    // A connection that breaks can say so twice; by then another one may listen.
    let isOver = false;
    const end = () => {
      if (isOver) return;
      isOver = true;
      this.#listener = undefined;
      void client.end().catch(() => undefined);
    };
    client.on('error', () => {
      if (isOver) return;
      end();
      this.#wakeAll();
    });
    client.on('notification', () => this.#wakeAll());
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(this.#channel)}`);
      return client;
    } catch {
      // Whoever waits already looks for itself: woken by each attempt, they would wake each other without end.
      end();
      return undefined;
    }
  }

  #wakeAll(): void {
    this.#heard++;
    for (const wake of this.#waiting) wake();
  }
}
