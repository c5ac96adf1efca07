import type { FetchClock } from '@grafo-abierto/plugin-kit';

interface Timer {
  readonly at: number;
  readonly milliseconds: number;
  readonly callback: () => void;
}

/** Stands until a test moves it. */
export class StandingClock implements FetchClock {
  #now = Date.parse('2026-01-01T00:00:00Z');
  readonly #timers = new Set<Timer>();
  #begun = Promise.withResolvers<void>();

  now = () => this.#now;
  /** Pauses are as long as they can be. */
  random = () => 1;

  after = (milliseconds: number, callback: () => void) => {
    const timer = { at: this.#now + milliseconds, milliseconds, callback };
    this.#timers.add(timer);
    this.#begun.resolve();
    this.#begun = Promise.withResolvers();
    return () => void this.#timers.delete(timer);
  };

  /** Settles when somebody waits for just so long. */
  async waitsFor(milliseconds: number): Promise<void> {
    while (![...this.#timers].some((timer) => timer.milliseconds === milliseconds)) await this.#begun.promise;
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of this.#timers)
      if (timer.at <= this.#now && this.#timers.delete(timer)) timer.callback();
  }
}
