/** Health that changed while the database could not be written to is noted when it can. */
import { type FetchClock, pause } from '@grafo-abierto/plugin-kit';
import type { HealthNote } from './note-health.js';

/** Milliseconds until a note that could not be kept is tried again. */
const RETRY_MS = 5_000;
/** Of notes that wait; the oldest of more are lost. */
const MOST_WAITING = 1_000;

export interface HealthNotesOptions {
  readonly write: (note: HealthNote) => Promise<unknown>;
  readonly onError: (error: unknown) => void;
  readonly clock: FetchClock;
}

export class HealthNotes {
  readonly #options: HealthNotesOptions;
  readonly #ending = new AbortController();
  readonly #waiting: HealthNote[] = [];
  #turn = Promise.resolve();

  constructor(options: HealthNotesOptions) {
    this.#options = options;
  }

  add(note: HealthNote): void {
    this.#waiting.push(note);
    if (this.#waiting.length > MOST_WAITING) this.#waiting.shift();
    this.#turn = this.#turn.then(() => this.#writeAll());
  }

  /** Writes what can be written at once. */
  async close(): Promise<void> {
    this.#ending.abort();
    await this.#turn;
  }

  async #writeAll(): Promise<void> {
    const { write, onError, clock } = this.#options;
    for (let note = this.#waiting[0]; note !== undefined; note = this.#waiting[0]) {
      try {
        await write(note);
        this.#waiting.shift();
      } catch (error) {
        onError(error);
        if (this.#ending.signal.aborted) return;
        await pause(clock, RETRY_MS, this.#ending.signal).catch(() => undefined);
      }
    }
  }
}
