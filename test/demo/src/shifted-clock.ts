import { type FetchClock, systemFetchClock } from '@grafo-abierto/plugin-kit';

/** Lets the first readings have happened days ago. */
export class ShiftedClock implements FetchClock {
  constructor(private behindMs: number) {}

  now(): number {
    return systemFetchClock.now() - this.behindMs;
  }

  random(): number {
    return systemFetchClock.random();
  }

  after(milliseconds: number, callback: () => void): () => void {
    return systemFetchClock.after(milliseconds, callback);
  }

  /** From now on it tells the time. */
  catchUp(): void {
    this.behindMs = 0;
  }
}
