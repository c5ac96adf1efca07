/** Pieces of work that a subgraph does again and again by itself, side by side, until it is stopped. */
import { pause } from '@grafo-abierto/plugin-kit';
import type { Outside } from './background.type.js';

export class BackgroundLoops {
  readonly #stop = new AbortController();
  readonly #running: Promise<void>[] = [];
  /** Tells a failure of the database once, until it is over. */
  #isFailing = false;

  /** @param subgraph whose work it is, as the operator is told */
  constructor(
    private readonly subgraph: string,
    private readonly outside: Pick<Outside, 'clock' | 'log'>,
  ) {}

  /** Aborted once it is stopped. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** @param work answers whether there may be more of it at once; else it pauses first */
  repeat(pauseMs: number, work: () => Promise<boolean>): void {
    this.#running.push(this.#repeat(pauseMs, work));
  }

  /** @param reason with which work under way is broken off */
  async stop(reason: Error): Promise<void> {
    this.#stop.abort(reason);
    await Promise.all(this.#running);
  }

  async #repeat(pauseMs: number, work: () => Promise<boolean>): Promise<void> {
    while (!this.signal.aborted) {
      const isMore = await this.#guarded(work);
      if (!isMore) await pause(this.outside.clock, pauseMs, this.signal).catch(() => undefined);
    }
  }

  /** A database that is away comes back; the leases of what was under way run out. */
  async #guarded(work: () => Promise<boolean>): Promise<boolean> {
    try {
      const isMore = await work();
      this.#isFailing = false;
      return isMore;
    } catch (error) {
      if (!this.#isFailing)
        this.outside.log.error(`${this.subgraph}: ${error instanceof Error ? error.message : error}`);
      this.#isFailing = true;
      return false;
    }
  }
}
