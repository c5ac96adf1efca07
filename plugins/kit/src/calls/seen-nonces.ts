/**
 * Remembers which calls came already, each for as long as its signature is good. Only what a hub signed is told to it,
 * so nobody else can fill it.
 */
export class SeenNonces {
  readonly #most: number;
  /** In the order in which they came, with the second from which each may be forgotten. */
  readonly #until = new Map<string, number>();

  /** @param most how many are remembered: about 100 bytes each */
  constructor(most = 500_000) {
    this.#most = most;
  }

  /**
   * `'full'` where one that is still good would have to be forgotten.
   *
   * @param now seconds
   * @param until second from which the signature is good no more
   */
  note(nonce: string, now: number, until: number): 'new' | 'seen' | 'full' {
    if (this.#until.has(nonce)) return 'seen';
    this.#forget(now);
    if (this.#until.size >= this.#most) return 'full';
    this.#until.set(nonce, until);
    return 'new';
  }

  get size(): number {
    return this.#until.size;
  }

  /** They come nearly in the order in which they go: what is left behind one that stays is forgotten a little later. */
  #forget(now: number): void {
    for (const [nonce, until] of this.#until) {
      if (until >= now) return;
      this.#until.delete(nonce);
    }
  }
}
