/** The registry as a hub uses it: a subgraph to answer with, and the graph to answer, which changes. */
import { followFeed, pause, systemFetchClock } from '@grafo-abierto/plugin-kit';
import type { OperationStore } from '@grafo-abierto/schema';
import type { OpenSubgraph } from '@grafo-abierto/subgraph-kit';
import { currentGraph } from './publishing/current-graph.js';
import { readLastGeneration } from './publishing/generations.js';
import { HealthNotes } from './publishing/health-notes.js';
import { type MemberSchema, readMembers } from './publishing/members.js';
import { type HealthNote, noteHealth } from './publishing/note-health.js';
import { type PublishedGraph, withManifests } from './publishing/published-graph.js';
import type { RegistryTools } from './publishing/registry-tools.type.js';
import type { RegistryDatabase } from './storage/entities.js';
import { createOperationStore } from './storage/operations.js';
import { registry } from './subgraph.js';

export interface OpenRegistry {
  readonly subgraph: OpenSubgraph;
  /** Where it is recorded which operations are run. */
  readonly operations: OperationStore;
  /** The graph to answer now. */
  current(): Promise<PublishedGraph>;
  /** The one that was published last, whatever the core is now; undefined before the first. */
  last(): Promise<PublishedGraph | undefined>;
  /** Keeps in a plugin's history that its health has changed, as soon as that can be written. */
  noteHealth(note: HealthNote): void;
  /** The plugins of it, with their schemas. */
  members(): Promise<readonly MemberSchema[]>;
  /**
   * Calls for each graph that is published from now on, one after the other, until the signal ends it. One that
   * cannot be served is told to the log, and is not tried again.
   */
  follow(options: FollowOptions): Promise<void>;
}

export interface FollowOptions {
  /** The generation that is served already. */
  readonly served: number;
  readonly serve: (graph: PublishedGraph) => Promise<void>;
  readonly signal: AbortSignal;
}

/** What of its tools the registry makes itself. */
export interface RegistrySurroundings extends Omit<RegistryTools, 'settle'> {
  /** Told what the registry could not keep, and tries again. */
  readonly onError: (error: unknown) => void;
}

/** Milliseconds until a registry that could not be read is read again. */
const RETRY_MS = 1_000;

/** @param databaseUrl of the role that owns its schema */
export async function openRegistry(
  databaseUrl: string,
  { onError, ...surroundings }: RegistrySurroundings,
): Promise<OpenRegistry> {
  let catchUp = async () => undefined as unknown;
  const subgraph = await registry.open(databaseUrl, { ...surroundings, settle: () => catchUp() });
  const context = subgraph.createContext(null);
  const write = (note: HealthNote) => noteHealth(context, note);
  const notes = new HealthNotes({ write, onError, clock: systemFetchClock });
  const close = async () => {
    await notes.close();
    await subgraph.close();
  };
  return {
    subgraph: { ...subgraph, close },
    noteHealth: (note) => notes.add(note),
    operations: createOperationStore(context.database),
    current: async () => withManifests(context.database, await currentGraph(context)),
    last: () => readLast(context.database),
    members: () => readMembers(context.database),
    async follow({ served, serve, signal }) {
      let last = served;
      let turn = Promise.resolve();
      const next = async () => {
        const graph = await readLast(context.database);
        if (graph === undefined || graph.number === last || signal.aborted) return;
        last = graph.number;
        await serve(graph).catch(onError);
      };
      const inTurn = () => {
        const looked = turn.then(next);
        turn = looked.catch(() => undefined);
        return looked;
      };
      catchUp = () => inTurn().catch(onError);
      // A graph that could not be read is looked for again: no other change may come for days.
      while (!signal.aborted) await heedChanges(subgraph, inTurn, signal).catch(onError);
      await turn;
    },
  };
}

async function readLast(reads: RegistryDatabase): Promise<PublishedGraph | undefined> {
  const generation = await readLastGeneration(reads);
  return generation && withManifests(reads, generation);
}

async function heedChanges(
  { feed }: OpenSubgraph,
  catchUp: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  try {
    for await (const _change of followFeed(feed, null, signal)) await catchUp();
  } catch (error) {
    if (signal.aborted) return;
    await pause(systemFetchClock, RETRY_MS, signal);
    throw error;
  }
}
