/** What is made for objects of one type, when such an object is first met. Most places hold objects of one type. */
export class ByType<T> {
  readonly #entries = new Map<string, Entry<T>>();
  #last: Entry<T> | undefined;

  constructor(private readonly make: (type: string) => T) {}

  of(type: string): T {
    const last = this.#last;
    return last !== undefined && last.type === type ? last.made : this.#find(type).made;
  }

  #find(type: string): Entry<T> {
    const entry = this.#entries.get(type) ?? { type, made: this.make(type) };
    this.#entries.set(type, entry);
    this.#last = entry;
    return entry;
  }
}

interface Entry<T> {
  readonly type: string;
  readonly made: T;
}
