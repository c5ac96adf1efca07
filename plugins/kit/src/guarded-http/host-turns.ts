/** Lets one piece of work at a time go on for each host, in the order in which they came. */
export class HostTurns {
  readonly #last = new Map<string, Promise<unknown>>();

  take<Result>(host: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(host) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    this.#last.set(host, settled);
    void settled.then(() => {
      if (this.#last.get(host) === settled) this.#last.delete(host);
    });
    return mine;
  }
}
