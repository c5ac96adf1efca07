import {
  createExecutor,
  type FederatedSchema,
  type FederationOptions,
  federate,
  type SourcedContext,
  type SubgraphExecutor,
} from '@grafo-abierto/plugin-kit';
import type { Principal } from '@grafo-abierto/schema';
import type { MigrationObject } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { guardFields, type PrincipalContext } from './access/guard-fields.js';
import { Database, type Entities, type Reads } from './database/database.js';
import { KitMigration } from './database/kit-migration.js';
import { SourceEntity } from './source/source.entity.js';
import { loadStarter, type Starter, type StarterReport } from './starter/starter.js';

export interface SubgraphDefinition<E extends Entities, Context extends SourcedContext>
  extends FederationOptions<Context> {
  /** Its name in the supergraph, and that of its PostgreSQL schema. */
  readonly name: string;
  readonly entities: E;
  readonly migrations: readonly MigrationObject[];
  /** What one request needs: its loaders, and who asks, where that matters. Called once for each request. */
  readonly createContext: (reads: Reads<E>, principal: Principal | null) => Context;
  readonly starter: Starter;
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
  /** Loads the starter data, unless it is there already. */
  loadStarter(): Promise<StarterReport>;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

export function defineSubgraph<const E extends Entities, Context extends SourcedContext>(
  definition: SubgraphDefinition<E, Context>,
): Subgraph {
  const { name, starter } = definition;
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
        entities: [...definition.entities, SourceEntity],
        migrations: [{ name: '000-kit', class: KitMigration }, ...definition.migrations],
      });
      await database.migrate();
      const createContext = (principal: Principal | null) =>
        Object.assign(definition.createContext(database.reads as unknown as Reads<E>, principal), {
          principal,
        });
      const close = () => database.close();
      return {
        name,
        schema,
        sdl,
        execute: createExecutor(schema, createContext),
        createContext,
        loadStarter: () => database.write((manager) => loadStarter(manager, starter)),
        isReachable: () => database.isReachable(),
        close,
        [Symbol.asyncDispose]: close,
      };
    },
  };
}
