/** Compares what an importer brings with what is stored, and writes the difference. */
import type { Bilingual } from '@grafo-abierto/schema';
import type { EntitySchemaWithMeta } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { withoutEdited } from '../history/without-edited.js';
import { SourceEntity } from '../source/source.entity.js';
import { compareRow, type StoredRow } from './compare-row.js';
import type { Findings } from './findings.js';
import type { ImportChange, ImportCount, ImportedField } from './import-report.type.js';
import type { ImportSource } from './import-source.type.js';

export interface IncomingRow {
  readonly line: number;
  /** Its primary key, and all that the document says of it. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The rest of the row where it is new; an existing one keeps its own. */
  readonly initial?: Readonly<Record<string, unknown>>;
}

export interface ImportSessionOptions {
  readonly manager: EntityManager;
  readonly source: ImportSource;
  readonly sourceId: string;
  readonly findings: Findings;
  readonly onWrite: (rows: number) => void;
}

/** Rows a statement. */
const BATCH = 500;

export class ImportSession {
  readonly findings: Findings;
  readonly #options: ImportSessionOptions;
  readonly #counts: ImportCount[] = [];
  readonly #changes: ImportChange[] = [];
  #isSourceWritten = false;
  #written = 0;

  constructor(options: ImportSessionOptions) {
    this.#options = options;
    this.findings = options.findings;
  }

  get hasWritten(): boolean {
    return this.#isSourceWritten;
  }

  get counts(): readonly ImportCount[] {
    return this.#counts;
  }

  get changes(): readonly ImportChange[] {
    return this.#changes;
  }

  /** The stored rows whose property has one of these values. */
  async stored<E extends EntitySchemaWithMeta>(
    entity: E,
    property: string & keyof E['~entity'],
    values: readonly (string | number)[],
  ): Promise<E['~entity'][]> {
    const found: E['~entity'][] = [];
    for (const some of batches([...new Set(values)], BATCH)) {
      const where = { [property]: { $in: some } };
      found.push(...((await this.#options.manager.find(entity, where as never)) as E['~entity'][]));
    }
    return found;
  }

  /** The rows that no person has edited in this graph; the others are rejected, and stay as that person left them. */
  async withoutEdited(type: string, rows: readonly IncomingRow[]): Promise<IncomingRow[]> {
    const named = rows.map((row) => ({ id: String(row.values['id']), row }));
    const free = new Set((await withoutEdited(this.#options.manager, type, named)).map(({ row }) => row));
    for (const { id, row } of named) {
      if (!free.has(row)) this.#reject(row, id);
    }
    return [...free];
  }

  all<E extends EntitySchemaWithMeta>(entity: E): Promise<E['~entity'][]> {
    return this.#options.manager.find(entity, {} as never) as Promise<E['~entity'][]>;
  }

  /**
   * Adds rows that are new and changes those that say something else. A row that says the same keeps the document
   * that it was first read from, unless that was the starter data.
   */
  async merge<E extends EntitySchemaWithMeta>(
    entity: E,
    what: Bilingual,
    rows: readonly IncomingRow[],
  ): Promise<void> {
    const keys = this.#keysOf(entity);
    const stored = await this.#storedByKey(entity, keys, rows);
    const count = { what, added: 0, changed: 0, confirmed: 0, unchanged: 0 };
    const added: IncomingRow[] = [];
    for (const row of rows) {
      const key = keyOf(keys, row.values);
      const { outcome, fields } = compareRow(row.values, stored.get(key));
      if (outcome === 'edited') {
        this.#reject(row, key);
        continue;
      }
      count[outcome]++;
      if (outcome === 'added') added.push(row);
      else if (outcome !== 'unchanged') await this.#change(entity, keys, row, fields);
      if (outcome === 'changed') this.#changes.push({ what, line: row.line, row: key, fields });
    }
    await this.#insert(entity, added);
    this.#counts.push(count);
  }

  /** Adds rows that are new; what is known already stays as it is, with the source that it has. */
  async addMissing<E extends EntitySchemaWithMeta>(
    entity: E,
    what: Bilingual,
    rows: readonly IncomingRow[],
  ): Promise<void> {
    const keys = this.#keysOf(entity);
    const stored = await this.#storedByKey(entity, keys, rows);
    const missing = rows.filter(({ values }) => !stored.has(keyOf(keys, values)));
    await this.#insert(entity, missing);
    const [added, unchanged] = [missing.length, rows.length - missing.length];
    this.#counts.push({ what, added, changed: 0, confirmed: 0, unchanged });
  }

  #reject({ line }: IncomingRow, row: string): void {
    this.findings.reject({ line, row }, 'GRAFO_IMPORT_EDITED');
  }

  #keysOf(entity: EntitySchemaWithMeta): string[] {
    return this.#options.manager.getMetadata().get(entity).primaryKeys as string[];
  }

  async #storedByKey(entity: EntitySchemaWithMeta, keys: string[], rows: readonly IncomingRow[]) {
    const [first = ''] = keys;
    const values = rows.map((row) => row.values[first] as string);
    const found: StoredRow[] = await this.stored(entity, first as never, values);
    return new Map(found.map((row) => [keyOf(keys, row), row]));
  }

  async #change(
    entity: EntitySchemaWithMeta,
    keys: string[],
    row: IncomingRow,
    fields: readonly ImportedField[],
  ) {
    await this.#writeSource();
    const where = Object.fromEntries(keys.map((key) => [key, row.values[key]]));
    const changed = Object.fromEntries(fields.map(({ field, after }) => [field, after]));
    const { manager, sourceId } = this.#options;
    await manager.nativeUpdate(entity, where as never, { ...changed, sourceId } as never);
    this.#tell(1);
  }

  async #insert(entity: EntitySchemaWithMeta, rows: readonly IncomingRow[]): Promise<void> {
    const { manager, sourceId } = this.#options;
    for (const some of batches(rows, BATCH)) {
      await this.#writeSource();
      const inserted = some.map(({ values, initial }) => ({ ...initial, ...values, sourceId }));
      await manager.insertMany(entity, inserted as never);
      this.#tell(some.length);
    }
  }

  /** Only once something cites it. */
  async #writeSource(): Promise<void> {
    if (this.#isSourceWritten) return;
    this.#isSourceWritten = true;
    const { manager, sourceId: id, source: about } = this.#options;
    const { source, url, retrievedAt, asOf, licence, transform } = about;
    const said = transform === null ? null : `${transform.es} / ${transform.en}`;
    await manager.upsert(SourceEntity, { id, source, url, retrievedAt, asOf, licence, transform: said });
  }

  #tell(rows: number): void {
    this.#written += rows;
    this.#options.onWrite(this.#written);
  }
}

const keyOf = (keys: readonly string[], row: StoredRow): string =>
  keys.map((key) => String(row[key])).join(' · ');

function* batches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
