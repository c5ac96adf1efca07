/** Counts what was written, and tells when it is enough. */
export class Progress {
  count = 0;
  #goal = Number.POSITIVE_INFINITY;
  #reached = () => {};

  add(): void {
    if (++this.count >= this.#goal) this.#reached();
  }

  async more(writes: number): Promise<void> {
    const reached = Promise.withResolvers<void>();
    this.#goal = this.count + writes;
    this.#reached = reached.resolve;
    await reached.promise;
  }
}
