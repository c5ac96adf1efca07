/** Tells whoever indexes the graph of every process, once the first copy was read, and of what each copy changes. */
import {
  type Feed,
  type FeedRecord,
  type FeedRequest,
  GrafoError,
  MemoryFeed,
} from '@grafo-abierto/plugin-kit';
import type { Copy } from '../index/copy.type.js';
import { processEntity } from './process-entity.js';

export class ProcessFeed implements Feed {
  readonly #memory = new MemoryFeed();
  #copy: Copy | undefined;
  #published: Copy | undefined;

  /** Costs nothing as long as nobody reads the feed. */
  take(copy: Copy): void {
    this.#copy = copy;
    if (this.#published !== undefined) this.#publish(copy);
  }

  /** @throws GrafoError `GRAFO_FEED_UNREADABLE` before the first copy: an empty feed would say that there is nothing */
  async *read(request: FeedRequest): AsyncGenerator<FeedRecord, void, undefined> {
    if (this.#copy === undefined) throw new GrafoError('GRAFO_FEED_UNREADABLE');
    if (this.#published !== this.#copy) this.#publish(this.#copy);
    yield* this.#memory.read(request);
  }

  #publish(copy: Copy): void {
    this.#memory.publish(copy.processes.map(processEntity));
    this.#published = copy;
  }
}
