/** The representations of one fetch variable, each sent once however many objects it stands for. */
import type { Representation } from './representation.js';

export class RepresentationList {
  readonly values: Representation[] = [];
  readonly #indexes = new Map<string, number>();

  /** Where in the list, and so in the answer, this representation is. */
  indexOf(representation: Representation): number {
    const key = JSON.stringify(representation);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = this.values.push(representation) - 1;
    this.#indexes.set(key, index);
    return index;
  }
}
