/** What there is, and then what changes: the last record of each entity, in the order of the changes. */
export class Feed {
  #run;
  #records;
  #count = 0;
  #told = new Map();

  /**
   * @param run names this run: positions are counted in memory, and those of another run are none
   * @param records answers what there is now
   */
  constructor(run, records) {
    this.#run = run;
    this.#records = records;
  }

  /** The records after a position, all for null; undefined where it is no position of this run. */
  after(position) {
    this.#look();
    const last = position === null ? 0 : this.#numberOf(position);
    if (last === undefined) return undefined;
    const news = [...this.#told.values()].filter(({ number }) => number > last);
    return news.map(({ number, record }) => ({ position: `${this.#run}-${number}`, ...record }));
  }

  #look() {
    const now = new Map(this.#records().map((record) => [`${record.type} ${record.id}`, record]));
    for (const [name, { record }] of [...this.#told])
      if (!now.has(name)) this.#tell(name, { type: record.type, id: record.id, deleted: true });
    for (const [name, record] of now) this.#tell(name, record);
  }

  #tell(name, record) {
    const text = JSON.stringify(record);
    if (this.#told.get(name)?.text === text) return;
    // Taken out first, so that the newest stands last.
    this.#told.delete(name);
    this.#told.set(name, { number: ++this.#count, record, text });
  }

  #numberOf(position) {
    const [, run, number] = /^(\w+)-([1-9]\d{0,14})$/.exec(position) ?? [];
    return run === this.#run && Number(number) <= this.#count ? Number(number) : undefined;
  }
}
