import type { Finding } from '../ocds/finding.type.js';
import type { CountedFinding } from './copy.type.js';

/** Counts findings by their code, and keeps the first of each: a file can have a hundred thousand. */
export class FindingCounter {
  readonly #byCode = new Map<string, { readonly first: Finding; count: number }>();

  add(finding: Finding): void {
    const known = this.#byCode.get(finding.code);
    if (known === undefined) this.#byCode.set(finding.code, { first: finding, count: 1 });
    else known.count += 1;
  }

  get all(): readonly CountedFinding[] {
    return [...this.#byCode.values()].map(({ first, count }) => ({ ...first, count }));
  }
}
