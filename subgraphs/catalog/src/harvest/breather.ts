import { setImmediate as turn } from 'node:timers/promises';

/** Longer than this nobody who asks the hub waits for a harvest that runs beside it. */
const LONGEST_MS = 5;

/** Lets others have the process between two pieces of work, once this one has had it for a while. */
export class Breather {
  #since = performance.now();

  async breathe(): Promise<void> {
    if (performance.now() - this.#since < LONGEST_MS) return;
    await turn();
    this.#since = performance.now();
  }
}
