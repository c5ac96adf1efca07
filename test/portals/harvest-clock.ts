import type { FetchClock } from '@grafo-abierto/plugin-kit';

/** The time of a harvest under test: it stands still until the test lets it pass. */
export class HarvestClock implements FetchClock {
  #now = Date.UTC(2026, 10, 2, 12);
  readonly #waiting = new Set<{ readonly at: number; readonly callback: () => void }>();

  now(): number {
    return this.#now;
  }

  random(): number {
    return 0;
  }

  after(milliseconds: number, callback: () => void): () => void {
    const waiting = { at: this.#now + milliseconds, callback };
    this.#waiting.add(waiting);
    return () => this.#waiting.delete(waiting);
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    this.ring(0);
  }

  /** Ends the pauses that have no more than so long to go, while time stands still. */
  ring(milliseconds: number): void {
    for (const waiting of this.#waiting) {
      if (waiting.at > this.#now + milliseconds) continue;
      this.#waiting.delete(waiting);
      waiting.callback();
    }
  }
}
