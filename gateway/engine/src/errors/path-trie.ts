/** A set of response paths that answers whether one of them lies above or below a given path. */
import type { Path } from '../draft/draft-path.js';

export class PathTrie {
  readonly #below = new Map<string | number, PathTrie>();
  #isEnd = false;

  add(path: Path): void {
    let node: PathTrie = this;
    for (const key of path) {
      const next = node.#below.get(key) ?? new PathTrie();
      node.#below.set(key, next);
      node = next;
    }
    node.#isEnd = true;
  }

  /** Whether a path of the set is the given one, begins with it, or is the beginning of it. */
  isRelatedTo(path: Path): boolean {
    let node: PathTrie | undefined = this;
    for (const key of path) {
      if (node.#isEnd) return true;
      node = node.#below.get(key);
      if (node === undefined) return false;
    }
    return node.#isEnd || node.#below.size > 0;
  }

  /** Whether a path of the set is the given one or begins with it. */
  hasAtOrBelow(path: Path): boolean {
    let node: PathTrie | undefined = this;
    for (const key of path) {
      node = node.#below.get(key);
      if (node === undefined) return false;
    }
    return node.#isEnd || node.#below.size > 0;
  }
}
