import { SubgraphTransportError } from '../subgraph-transport-error.js';

/** The bytes that the answers to one fetch may have, after decompression. */
export class ByteBudget {
  #spent = 0;

  constructor(private readonly maximum: number) {}

  get spent(): number {
    return this.#spent;
  }

  /** @throws SubgraphTransportError `too-large` */
  spend(bytes: number): void {
    this.#spent += bytes;
    if (this.#spent > this.maximum)
      throw new SubgraphTransportError('too-large', `over ${this.maximum} bytes`);
  }
}
