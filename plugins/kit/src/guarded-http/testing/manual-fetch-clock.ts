import type { FetchClock } from '../fetch-clock.js';

/** Deadlines, given in `deadlineMs`, are over when a test says so; every other pause is over at once. */
export class ManualFetchClock implements FetchClock {
  readonly pauses: number[] = [];
  readonly #deadlines = new Set<() => void>();

  constructor(private readonly deadlineMs: number) {}

  now(): number {
    return Date.UTC(2026, 0, 1);
  }

  random(): number {
    return 0;
  }

  after(milliseconds: number, callback: () => void): () => void {
    if (milliseconds === this.deadlineMs) {
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
