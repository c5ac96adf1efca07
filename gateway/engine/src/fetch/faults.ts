/** Notes where a subgraph's answer did not have the shape that was asked, while the merge walks through it. */
import type { Path } from '../draft/draft-path.js';

export interface Fault {
  readonly path: Path;
  /** For the operator's log: what was wrong, without any of the answer's own content. */
  readonly reason: string;
}

export class Faults {
  readonly found: Fault[] = [];
  readonly #path: (string | number)[] = [];

  enter(key: string | number): void {
    this.#path.push(key);
  }

  /** From one item of a list to another. */
  moveTo(index: number): void {
    this.#path[this.#path.length - 1] = index;
  }

  leave(): void {
    this.#path.pop();
  }

  add(reason: string, ...below: readonly (string | number)[]): void {
    this.found.push({ path: [...this.#path, ...below], reason });
  }
}
