import type { EntitySchemaWithMeta, MigrationObject } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { type EntityManager, type InferKyselyDB, MikroORM } from '@mikro-orm/postgresql';
import { CamelCasePlugin, type Kysely } from 'kysely';
import { within } from '../embedded-postgres/within.js';
import { lockSchema } from './lock-schema.js';

/** What is still being read gets this long to end. */
const CLOSE_MS = 5000;

export type Entities = readonly EntitySchemaWithMeta[];

/** The tables of a subgraph under their own names, with columns in camelCase. */
export type Tables<E extends Entities> = InferKyselyDB<E[number], { columnNamingStrategy: 'property' }>;

/** A typed SQL builder over a subgraph's own tables, for reads. */
export type Reads<E extends Entities> = Kysely<Tables<E>>;

export interface DatabaseOptions<E extends Entities> {
  readonly url: string;
  /** The PostgreSQL schema that the subgraph's role owns. */
  readonly schema: string;
  readonly entities: E;
  readonly migrations: readonly MigrationObject[];
  /** Milliseconds after which the database gives up a statement that is no part of a write; any number unless said. */
  readonly longestReadMs?: number | undefined;
}

/** The SQL builder of an entity manager: inside a transaction it is a part of it. */
export function readsOf<E extends Entities>(manager: EntityManager): Reads<E> {
  // The manager's own inference sees its entities, not E; they are the same.
  const kysely = manager.getKysely() as unknown as Reads<E>;
  return kysely.withPlugin(new CamelCasePlugin({ maintainNestedObjectKeys: true }));
}

/** A subgraph's own connection pool: its entity manager for writes, its SQL builder for reads. */
export class Database<E extends Entities> implements AsyncDisposable {
  readonly reads: Reads<E>;
  readonly #orm: MikroORM;
  readonly #isReadBounded: boolean;

  private constructor(orm: MikroORM, isReadBounded: boolean) {
    this.#orm = orm;
    this.#isReadBounded = isReadBounded;
    this.reads = readsOf<E>(orm.em);
  }

  static async open<E extends Entities>({
    url,
    schema,
    entities,
    migrations,
    longestReadMs,
  }: DatabaseOptions<E>): Promise<Database<E>> {
    const orm = await MikroORM.init({
      clientUrl: url,
      schema,
      entities: [...entities],
      extensions: [Migrator],
      migrations: { migrationsList: [...migrations], tableName: 'migration', snapshot: false, silent: true },
      pool: { min: 0, max: 10 },
      ...(longestReadMs !== undefined && { driverOptions: { statement_timeout: longestReadMs } }),
      ensureDatabase: false,
      discovery: { warnWhenNoEntities: false },
    });
    return new Database<E>(orm, longestReadMs !== undefined);
  }

  /** Brings the schema up to date, all of it or nothing, however long it takes; answers how many steps that took. */
  async migrate(): Promise<number> {
    return this.write(async (manager) => {
      await lockSchema(manager);
      const transaction = manager.getTransactionContext();
      return (await this.#orm.migrator.up({ ...(transaction && { transaction }) })).length;
    });
  }

  /** Runs writes in one transaction with an entity manager of their own. */
  write<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.#orm.em.fork().transactional(async (manager) => {
      if (this.#isReadBounded) await manager.execute('set local statement_timeout = 0');
      return work(manager);
    });
  }

  isReachable(): Promise<boolean> {
    return this.#orm.isConnected();
  }

  /** A transaction whose connection was lost never gives it back to the pool, which would wait for it for ever. */
  async close(): Promise<void> {
    await within(CLOSE_MS, this.#orm.close(true));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
