import type { TransportClock } from '../transport-clock.js';

/** As long as a deadline may be in a test: what is shorter is a pause. */
const LONGEST_PAUSE = 1_000;

/** Deadlines are over when a test says so; pauses are over at once. */
export class ManualClock implements TransportClock {
  readonly #deadlines = new Set<() => void>();
  readonly pauses: number[] = [];

  after(milliseconds: number, callback: () => void): () => void {
    if (milliseconds < LONGEST_PAUSE) {
      this.pauses.push(milliseconds);
      queueMicrotask(callback);
      return () => undefined;
    }
    this.#deadlines.add(callback);
    return () => this.#deadlines.delete(callback);
  }

  random(): number {
    return 0.5;
  }

  get running(): number {
    return this.#deadlines.size;
  }

  /** Lets all deadlines pass that are running. */
  expire(): void {
    for (const callback of this.#deadlines) callback();
  }
}
