/** What was read of a feed and is not written yet: as much as there is makes one batch, however little that is. */
import type { FeedRecord } from '@grafo-abierto/plugin-kit';

const MOST_RECORDS = 1000;
/** Characters, roughly, of all that waits. */
const MOST_TEXT = 4_000_000;

export class RecordBuffer {
  #records: FeedRecord[] = [];
  #text = 0;
  #isOver = false;
  #isClosed = false;
  #error: unknown;
  /** Settles with the next thing that happens to it. */
  #changed = Promise.withResolvers<void>();

  /** Reads until there is no more, it fails or the buffer is closed, as far ahead as there is room. */
  async fill(records: AsyncIterable<FeedRecord>): Promise<void> {
    try {
      for await (const record of records) {
        if (this.#isClosed) return;
        this.#records.push(record);
        this.#text += lengthOf(record);
        this.#change();
        while (this.#isFull() && !this.#isClosed) await this.#changed.promise;
      }
    } catch (error) {
      this.#error = error;
    } finally {
      this.#isOver = true;
      this.#change();
    }
  }

  /**
   * All that is there, as soon as anything is; nothing once the feed has ended.
   *
   * @throws whatever the feed failed with, once what came before it is taken
   */
  async take(): Promise<readonly FeedRecord[]> {
    while (this.#records.length === 0 && !this.#isOver) await this.#changed.promise;
    const taken = this.#records;
    if (taken.length === 0 && this.#error !== undefined) throw this.#error;
    this.#records = [];
    this.#text = 0;
    this.#change();
    return taken;
  }

  close(): void {
    this.#isClosed = true;
    this.#change();
  }

  #isFull(): boolean {
    return this.#records.length >= MOST_RECORDS || this.#text >= MOST_TEXT;
  }

  #change(): void {
    const { resolve } = this.#changed;
    this.#changed = Promise.withResolvers();
    resolve();
  }
}

function lengthOf(record: FeedRecord): number {
  if (record.deleted) return 100;
  const { title, summary, facets, sdgTargets } = record;
  const texts = [title.es, title.en, summary.es, summary.en];
  return texts.reduce(
    (length, text) => length + (text?.length ?? 0),
    100 * (1 + facets.length + sdgTargets.length),
  );
}
