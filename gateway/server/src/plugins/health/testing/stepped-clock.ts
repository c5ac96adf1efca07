import type { HealthClock } from '../plugin-health.js';

interface Due {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until a test lets time pass. */
export class SteppedClock implements HealthClock {
  #now = Date.parse('2026-11-01T00:00:00Z');
  readonly #due = new Set<Due>();

  now(): number {
    return this.#now;
  }

  random(): number {
    return 0.5;
  }

  after(milliseconds: number, callback: () => void): () => void {
    const due = { at: this.#now + milliseconds, callback };
    this.#due.add(due);
    return () => this.#due.delete(due);
  }

  /** Calls back what is due meanwhile, in its order, and lets what it began go on. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (let next = this.#nextUntil(end); next; next = this.#nextUntil(end)) {
      this.#due.delete(next);
      this.#now = next.at;
      next.callback();
      await new Promise(setImmediate);
    }
    this.#now = end;
  }

  #nextUntil(end: number): Due | undefined {
    return [...this.#due].sort((a, b) => a.at - b.at).find(({ at }) => at <= end);
  }
}
