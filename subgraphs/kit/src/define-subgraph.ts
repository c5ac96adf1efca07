import {
  createExecutor,
  type FederatedSchema,
  type FederationOptions,
  type Feed,
  federate,
  type SourcedContext,
  type SubgraphExecutor,
} from '@grafo-abierto/plugin-kit';
import type { Principal } from '@grafo-abierto/schema';
import type { MigrationObject } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { guardFields, type PrincipalContext } from './access/guard-fields.js';
import { Database, type Entities, type Reads } from './database/database.js';
import { KitMigration } from './database/kit-migration.js';
import { FeedEventEntity, FeedHeadEntity } from './feed/feed.entity.js';
import { FeedMigration } from './feed/feed.migration.js';
import type { FeedDeclaration } from './feed/feed-declaration.type.js';
import { FeedSignal } from './feed/feed-signal.js';
import { OutboxFeed } from './feed/outbox-feed.js';
import { EntityChangeEntity } from './history/change.entity.js';
import { HistoryMigration } from './history/history.migration.js';
import type { HistoryDeclaration } from './history/history-declaration.type.js';
import { SourceEntity } from './source/source.entity.js';
import { loadStarter, type Starter, type StarterReport } from './starter/starter.js';
import { type BulkOrigin, recordBulk } from './writing/bulk-changes.js';
import { runWrite } from './writing/run-write.js';
import type { WriteContext } from './writing/write.type.js';
import { WriteReceiptEntity } from './writing/write-receipt.entity.js';
import { WritingMigration } from './writing/writing.migration.js';

export interface SubgraphDefinition<E extends Entities, Context extends SourcedContext>
  extends FederationOptions<Context> {
  /** Its name in the supergraph, and that of its PostgreSQL schema. */
  readonly name: string;
  readonly entities: E;
  readonly migrations: readonly MigrationObject[];
  /** What one request needs: its loaders, and who asks, where that matters. Called once for each request. */
  readonly createContext: (reads: Reads<E>, principal: Principal | null) => Context;
  readonly starter: Starter;
  readonly feed: FeedDeclaration<E>;
  /** Of which types it keeps the history; left out by one whose data nobody edits here. */
  readonly history?: HistoryDeclaration<E>;
}

/** A subgraph of the core as the parts that start it see it. */
export interface Subgraph {
  readonly name: string;
  buildSchema(): Promise<FederatedSchema>;
  /** Connects to its database, brings it up to date, and makes it ready to answer. */
  open(databaseUrl: string): Promise<OpenSubgraph>;
}

export interface OpenSubgraph extends AsyncDisposable {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly execute: SubgraphExecutor;
  readonly createContext: (principal: Principal | null) => SourcedContext & PrincipalContext;
  /** What it tells of its changes, to whoever follows them. */
  readonly feed: Feed;
  /** Writes many rows in one transaction; what they have changed goes to the histories and the feed. */
  writeInBulk<Result>(origin: BulkOrigin, work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Loads the starter data, unless it is there already. */
  loadStarter(): Promise<StarterReport>;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/** The tables that every subgraph has. */
const KIT_ENTITIES = [SourceEntity, FeedHeadEntity, FeedEventEntity, EntityChangeEntity, WriteReceiptEntity];
const KIT_MIGRATIONS: readonly MigrationObject[] = [
  { name: '000-kit', class: KitMigration },
  { name: 'kit-feed', class: FeedMigration },
  { name: 'kit-history', class: HistoryMigration },
  { name: 'kit-writing', class: WritingMigration },
];

export function defineSubgraph<const E extends Entities, Context extends SourcedContext>(
  definition: SubgraphDefinition<E, Context>,
): Subgraph {
  const { name, starter, feed, history = {} } = definition;
  const recording = { feed, history };
  // Once in a process: TypeGraphQL reorders the arguments that it keeps when it first runs a resolver, and a
  // schema that was built after that would print them in another order.
  let built: Promise<FederatedSchema> | undefined;
  const buildSchema = () => {
    built ??= federate(definition);
    return built;
  };
  return {
    name,
    buildSchema,
    async open(databaseUrl) {
      const { schema, sdl } = await buildSchema();
      guardFields(schema);
      const database = await Database.open({
        url: databaseUrl,
        schema: name,
        entities: [...definition.entities, ...KIT_ENTITIES],
        migrations: [...KIT_MIGRATIONS, ...definition.migrations],
      });
      await database.migrate();
      const createContext = (principal: Principal | null) => {
        const read = () => definition.createContext(database.reads as unknown as Reads<E>, principal);
        const write: WriteContext<E>['write'] = async (mutation, input, work) => {
          if (principal === null) throw new Error(`nobody may ${mutation}`);
          const outcome = await runWrite(database, recording, { mutation, principal, input }, work);
          // What was read before the write is no longer so.
          Object.assign(context, read());
          return outcome;
        };
        const context = Object.assign(read(), { principal, write });
        return context;
      };
      const signal = new FeedSignal(databaseUrl, name);
      const close = async () => {
        await signal.close();
        await database.close();
      };
      return {
        name,
        schema,
        sdl,
        execute: createExecutor(schema, createContext),
        createContext,
        feed: new OutboxFeed(database.reads, signal),
        writeInBulk: (origin, work) =>
          database.write(async (manager) => {
            const result = await work(manager);
            await recordBulk(manager, recording, origin);
            return result;
          }),
        loadStarter: () => database.write((manager) => loadStarter(manager, starter, recording)),
        isReachable: () => database.isReachable(),
        close,
        [Symbol.asyncDispose]: close,
      };
    },
  };
}
