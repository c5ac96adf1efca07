import type { FetchClock } from '../fetch-clock.js';

/** Deadlines, whose lengths it is given, are over when a test says so; every other pause is over at once. */
export class ManualFetchClock implements FetchClock {
  readonly pauses: number[] = [];
  readonly #deadlines = new Set<() => void>();

  readonly #deadlinesMs: readonly number[];

  constructor(...deadlinesMs: number[]) {
    this.#deadlinesMs = deadlinesMs;
  }

  now(): number {
    return Date.UTC(2026, 0, 1);
  }

  random(): number {
    return 0;
  }

  after(milliseconds: number, callback: () => void): () => void {
    if (this.#deadlinesMs.includes(milliseconds)) {
      this.#deadlines.add(callback);
      return () => this.#deadlines.delete(callback);
    }
    this.pauses.push(milliseconds);
    queueMicrotask(callback);
    return () => undefined;
  }

  passDeadlines(): void {
    for (const deadline of this.#deadlines) deadline();
  }
}
