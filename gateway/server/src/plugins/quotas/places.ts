import { orAborted } from '../../transports/bounds/or-aborted.js';

/** Lets so many in at a time and as many wait as it has room for, in the order in which they came. */
export class Places {
  #free: number;
  readonly #room: number;
  readonly #waiting = new Set<() => void>();

  constructor(places: number, room: number) {
    this.#free = places;
    this.#room = room;
  }

  /** Whether whoever comes now would neither find a place nor room to wait. */
  get isFull(): boolean {
    return this.#free === 0 && this.#waiting.size >= this.#room;
  }

  /** Rejects with the signal's reason when it aborts before there is a place. */
  async enter(signal: AbortSignal): Promise<void> {
    if (this.#free > 0) {
      this.#free--;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.add(resolve);
    try {
      await orAborted(signal, () => promise);
    } catch (reason) {
      // It may have been given a place in the same moment.
      if (!this.#waiting.delete(resolve)) this.leave();
      throw reason;
    }
  }

  /** Whoever waits longest takes the place. */
  leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free++;
    else {
      this.#waiting.delete(next);
      next();
    }
  }
}
