import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import type { Chance } from './seeded.js';

/** Of each kind; few, so that they are told again and again. */
const ENTITIES = 40;
const MOST_AT_ONCE = 120;
const DAYS = [null, '2022-01-01', '2023-06-15', '2024-02-29'] as const;

/** Feeds that are rows of a table, written by chance. */
export class TableFeeds {
  readonly #sql: TestSubgraph['sql'];
  readonly #chance: Chance;
  readonly #names: readonly string[];
  readonly #epochs = new Map<string, number>();
  readonly #positions = new Map<string, number>();

  private constructor({ sql }: TestSubgraph, names: readonly string[], chance: Chance) {
    this.#sql = sql;
    this.#names = names;
    this.#chance = chance;
  }

  static async open(database: TestSubgraph, names: readonly string[], chance: Chance): Promise<TableFeeds> {
    await database.sql(`
      create table told (feed text, epoch text, position integer, record jsonb, primary key (feed, epoch, position))`);
    await database.sql("create index told_entity on told (feed, (record ->> 'type'), (record ->> 'id'))");
    return new TableFeeds(database, names, chance);
  }

  /** Tells something in one of the feeds, or, seldom, all that it tells anew and less of it. */
  async write(): Promise<void> {
    const feed = this.#names[this.#chance.below(this.#names.length)] ?? '';
    if (this.#chance.below(25) === 0) return this.#remake(feed);
    await this.#tell(
      feed,
      Array.from({ length: 1 + this.#chance.below(MOST_AT_ONCE) }, () => this.#record(feed)),
    );
  }

  /** All of them tell anew what there is, and much of what they have told before is not among it. */
  async remake(): Promise<void> {
    for (const feed of this.#names) await this.#remake(feed);
  }

  /** Where each of them ends. */
  async ends(): Promise<ReadonlyMap<string, string | null>> {
    const position = (name: string) =>
      this.#positions.has(name) ? `${this.#epoch(name)}.${this.#positions.get(name)}` : null;
    return new Map(this.#names.map((name) => [name, position(name)]));
  }

  #epoch(feed: string): string {
    return String(this.#epochs.get(feed) ?? 0).padStart(12, '0');
  }

  /** As when its database is made anew: one transaction, another epoch, other positions. */
  async #remake(feed: string): Promise<void> {
    this.#epochs.set(feed, (this.#epochs.get(feed) ?? 0) + 1);
    const records = Array.from({ length: ENTITIES / 4 }, () => this.#record(feed));
    this.#positions.set(feed, records.length);
    await this.#insert(feed, records, 0);
  }

  async #tell(feed: string, records: readonly object[]): Promise<void> {
    const start = this.#positions.get(feed) ?? 0;
    this.#positions.set(feed, start + records.length);
    await this.#insert(feed, records, start);
  }

  async #insert(feed: string, records: readonly object[], start: number): Promise<void> {
    await this.#sql(
      `with gone as (delete from told where feed = $1 and epoch <> $2)
       insert into told
       select $1, $2, $3 + place, record from jsonb_array_elements($4::jsonb) with ordinality as told (record, place)`,
      [feed, this.#epoch(feed), start, JSON.stringify(records)],
    );
  }

  #record(feed: string): object {
    const { below, oneOf } = this.#chance;
    const type = feed === 'sdg' ? oneOf(['SdgTarget', 'SdgAlignment']) : `Of${feed}`;
    const name = { type, id: `${below(ENTITIES)}` };
    if (below(5) === 0) return { ...name, deleted: true };
    return {
      ...name,
      deleted: false,
      about:
        below(2) === 0
          ? null
          : { type: oneOf(['Ofthings', 'Ofprizes', 'Ofplugin', 'Unknown']), id: `${below(ENTITIES)}` },
      title: { es: oneOf([null, `Título ${below(9)}`, 'Agua potable']), en: oneOf([null, 'Water']) },
      summary: { es: oneOf([null, 'Presupuesto público abierto']), en: null },
      url: null,
      jurisdiction: oneOf([null, 'AR-M', 'AR-X']),
      dates: oneOf([
        [],
        [
          { name: 'YEAR', value: `${2000 + below(25)}` },
          { name: 'MODIFIED', value: '2024-05' },
        ],
      ]),
      sdgTargets: Array.from({ length: below(3) }, () => ({
        target: `${1 + below(17)}.1`,
        basis: 'CURATED',
        asOf: oneOf(DAYS),
      })),
      facets: Array.from({ length: below(6) }, () => ({
        name: oneOf(['KIND', 'STAGE']),
        value: `V${below(4)}`,
        asOf: oneOf(DAYS),
      })),
    };
  }
}
