import {
  createExecutor,
  type FederatedSchema,
  type FederationOptions,
  type Feed,
  federate,
  type SourcedContext,
  type SubgraphExecutor,
  type TellSources,
} from '@grafo-abierto/plugin-kit';
import type { Principal } from '@grafo-abierto/schema';
import type { MigrationObject } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { guardFields, type PrincipalContext } from './access/guard-fields.js';
import type {
  Outside,
  RunningBackground,
  StartBackground,
  StartUpkeep,
} from './background/background.type.js';
import type { FollowingTools, StartFollowing } from './background/following.type.js';
import type { Entities, Reads } from './database/database.js';
import type { FeedDeclaration } from './feed/feed-declaration.type.js';
import { FeedSignal } from './feed/feed-signal.js';
import { OutboxFeed } from './feed/outbox-feed.js';
import { tellDeclared } from './feed/tell-declared.js';
import type { HistoryDeclaration } from './history/history-declaration.type.js';
import { withHistories } from './history/with-histories.js';
import type { ImportOrigin } from './import/import-origin.js';
import type { ImportReport } from './import/import-report.type.js';
import type { Importer } from './import/importer.type.js';
import { type ImportOptions, runImport } from './import/run-import.js';
import { openKitDatabase } from './kit-database.js';
import { noteObjects, type SourcesDeclaration } from './source/note-objects.js';
import { loadStarter, type Starter, type StarterReport } from './starter/starter.js';
import { type BulkOrigin, withRecording } from './writing/bulk-changes.js';
import { createContexts, type RequestContext } from './writing/create-contexts.js';
import { refuseUnstorable } from './writing/refuse-unstorable.js';
import { createWriteChanges } from './writing/write-changes.js';

export interface SubgraphDefinition<E extends Entities, Context extends SourcedContext, Tools = void>
  extends FederationOptions<Context> {
  /** Its name in the supergraph, and that of its PostgreSQL schema. */
  readonly name: string;
  readonly entities: E;
  readonly migrations: readonly MigrationObject[];
  /** Milliseconds that a statement of a request may take, where one can be long; migrations have no longer. */
  readonly longestReadMs?: number;
  /** What one request needs: its loaders, and who asks, where that matters. Called once for each request. */
  readonly createContext: (reads: Reads<E>, principal: Principal | null, tools: Tools) => Context;
  /** Left out where it begins empty. */
  readonly starter?: Starter;
  readonly feed: FeedDeclaration<E>;
  /** Of which types it keeps the history: of every entity that it owns. */
  readonly history: HistoryDeclaration<E>;
  /** The sources that its answers come from, where they can be old or missing. */
  readonly sources?: SourcesDeclaration<Context & PrincipalContext>;
  /** What it does by itself, once whoever opened it says so. */
  readonly background?: StartBackground<E>;
  /** What must be done also where it is not to reach outside: what it promised to forget, say. */
  readonly upkeep?: StartUpkeep<E>;
  /** How it follows the feeds of others, where it indexes them. */
  readonly follow?: StartFollowing<E>;
}

/** A subgraph of the core as the parts that start it see it. */
export interface Subgraph<Tools = void, Context = AnyContext> {
  readonly name: string;
  buildSchema(): Promise<FederatedSchema>;
  /**
   * Connects to its database, brings it up to date, and makes it ready to answer.
   *
   * @param tools what it needs besides a database; nothing for most
   */
  open(databaseUrl: string, tools: Tools): Promise<OpenSubgraph<Context>>;
}

type AnyContext = SourcedContext & PrincipalContext;

export interface OpenSubgraph<Context = AnyContext> extends AsyncDisposable {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly execute: SubgraphExecutor;
  readonly createContext: (principal: Principal | null) => Context;
  /** What it says beside an answer, by the context of its request, of the sources that it comes from. */
  tellSources(context: Context): ReturnType<TellSources<Context>>;
  /** What it tells of its changes, to whoever follows them. */
  readonly feed: Feed;
  /** Writes many rows in one transaction; what they have changed goes to the histories and the feed. */
  writeInBulk<Result>(origin: BulkOrigin, work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Loads the starter data, unless it is there already. */
  loadStarter(): Promise<StarterReport>;
  /** Brings a document in, in one transaction, with an importer of this subgraph. */
  importFrom(importer: Importer, origin: ImportOrigin, options?: ImportOptions): Promise<ImportReport>;
  /** Begins what it does by itself, if anything; closing the subgraph ends it first. Once, and before that close. */
  startBackground(outside: Outside): void;
  /** Begins its upkeep, if it has any; closing the subgraph ends it first. Once, and before that close. */
  startUpkeep(given: Pick<Outside, 'clock' | 'log'>): void;
  /**
   * Follows the feeds of others, if it indexes them; closing the subgraph ends it first, and whoever serves those feeds
   * before that: none is to be found failing because it is closed. Once, and before that close.
   */
  follow(given: Pick<FollowingTools<Entities>, 'feeds' | 'clock' | 'log'>): RunningBackground | undefined;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

export function defineSubgraph<const E extends Entities, Context extends SourcedContext, Tools = void>(
  definition: SubgraphDefinition<E, Context, Tools>,
): Subgraph<Tools, RequestContext<E, Context>> {
  const { name, starter, feed, history, sources } = definition;
  const tellSources = sources?.tell ?? (() => undefined);
  const recording = { feed, history };
  // Once in a process: TypeGraphQL reorders the arguments that it keeps when it first runs a resolver, and a
  // schema that was built after that would print them in another order.
  let built: Promise<FederatedSchema> | undefined;
  const buildSchema = () => {
    built ??= federate({ ...definition, extend: (schema) => withHistories(schema, history) }).then(
      (federated) => {
        refuseUnstorable(federated.schema);
        guardFields(federated.schema);
        if (sources) noteObjects(federated.schema, sources.notes);
        return federated;
      },
    );
    return built;
  };
  return {
    name,
    buildSchema,
    async open(databaseUrl, tools) {
      const { schema, sdl } = await buildSchema();
      const database = await openKitDatabase(databaseUrl, definition);
      await tellDeclared(database, feed);
      const reads = database.reads as unknown as Reads<E>;
      const createContext = createContexts(database, recording, (principal) =>
        definition.createContext(reads, principal, tools),
      );
      const signal = new FeedSignal(databaseUrl, name);
      const running: (RunningBackground | undefined)[] = [];
      const close = async () => {
        await Promise.all(running.map((each) => each?.stop()));
        await signal.close();
        await database.close();
      };
      return {
        name,
        schema,
        sdl,
        execute: createExecutor(schema, createContext, tellSources),
        createContext,
        tellSources,
        feed: new OutboxFeed(database.reads, signal),
        writeInBulk: (origin, work) => database.write(withRecording(recording, origin, work)),
        loadStarter: async () =>
          starter === undefined
            ? { loaded: false, count: {} }
            : database.write((manager) => loadStarter(manager, starter, recording)),
        importFrom: (importer, origin, options) => runImport(database, recording, importer, origin, options),
        startBackground(outside) {
          const writeChanges = createWriteChanges<E>(database, recording);
          running.push(definition.background?.({ ...outside, reads, writeChanges }));
        },
        startUpkeep: (given) => void running.push(definition.upkeep?.({ ...given, reads })),
        follow(given) {
          const writeChanges = createWriteChanges<E>(database, recording);
          const following = definition.follow?.({ ...given, reads, writeChanges, signal });
          running.push(following);
          return following;
        },
        isReachable: () => database.isReachable(),
        close,
        [Symbol.asyncDispose]: close,
      };
    },
  };
}
