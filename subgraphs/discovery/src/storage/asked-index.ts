/** Whether an answer holds anything of the index. */
export class AskedIndex {
  #isNoted = false;

  get isNoted(): boolean {
    return this.#isNoted;
  }

  note(): void {
    this.#isNoted = true;
  }
}
