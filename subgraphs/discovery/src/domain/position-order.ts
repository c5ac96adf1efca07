/** Whether a feed goes forward: positions are its own affair, but none may come twice. */

/** As the kits make them: `3f2a91c07b5e.42`. */
const COUNTED = /^([0-9a-f]{12})\.(\d{1,15})$/;

/** Of positions in any other form, so many are remembered. */
const REMEMBERED = 10_000;

export class PositionOrder {
  #last: string | null;
  readonly #seen = new Set<string>();

  /** @param after where the read begins */
  constructor(after: string | null) {
    this.#last = after;
  }

  /** Answers whether the next one may follow those before it. */
  accepts(position: string): boolean {
    const last = this.#last;
    this.#last = position;
    if (last === position) return false;
    const [before, now] = [COUNTED.exec(last ?? ''), COUNTED.exec(position)];
    if (before && now) return before[1] === now[1] && Number(before[2]) < Number(now[2]);
    if (this.#seen.has(position)) return false;
    if (this.#seen.size >= REMEMBERED) this.#seen.clear();
    this.#seen.add(position);
    return true;
  }
}
