/** A cache of the most recently used values, bounded by what they weigh rather than by how many there are. */

interface Entry<Value> {
  readonly value: Value;
  bytes: number;
}

export class BoundedCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  #bytes = 0;

  /** `weigh` gives a value's approximate bytes; a value may grow after it was set (see `reweigh`). */
  constructor(
    private readonly maximumBytes: number,
    private readonly weigh: (value: Value) => number,
  ) {}

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    // A Map keeps the order of insertion: the first entry is the one least recently used.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    const bytes = this.#weighEntry(key, value);
    this.#entries.set(key, { value, bytes });
    this.#bytes += bytes;
    this.#evict();
  }

  /** To be called when a value may have grown. */
  reweigh(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    const bytes = this.#weighEntry(key, entry.value);
    this.#bytes += bytes - entry.bytes;
    entry.bytes = bytes;
    this.#evict();
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }

  #weighEntry(key: string, value: Value): number {
    return key.length * 2 + this.weigh(value);
  }

  #evict(): void {
    for (const key of this.#entries.keys()) {
      if (this.#bytes <= this.maximumBytes) return;
      this.delete(key);
    }
  }
}
