/** `grafo discovery rebuild`: makes the index of all subgraphs and plugins anew, from their change feeds. */
import { setTimeout as delay } from 'node:timers/promises';
import { type IndexRebuild, openRebuild } from '@grafo-abierto/discovery';
import { systemFetchClock } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import type { FeedSources, OpenSubgraph } from '@grafo-abierto/subgraph-kit';
import { Closers, operatorLanguage, stopOnSignal } from '@grafo-abierto/subgraph-kit/process';
import { CORE_SUBGRAPHS, INDEX } from '../core-subgraphs.js';
import { lostConnection } from '../import/lost-connection.js';
import { readSettings } from '../settings.js';
import { type CommandDatabase, openCommandDatabase } from '../start/command-database.js';
import { coreFeed } from '../start/hub-feeds.js';
import { closeSubgraphs, openSubgraphs } from '../start/open-subgraphs.js';
import { RebuildProgress } from './rebuild-progress.js';
import { watchRebuild } from './watch-rebuild.js';

/** Between two looks at how far it is. */
const LOOK_MS = 500;
const EXIT_FAILING = 2;
const EXIT_INTERRUPTED = 130;

const log = { info: () => undefined, error: (line: string) => void process.stderr.write(`${line}\n`) };

export async function runRebuild(): Promise<void> {
  const print = (line: string) => void process.stderr.write(`${line}\n`);
  const progress = new RebuildProgress(operatorLanguage(process.env), print);
  const ending = new AbortController();
  const stopped = stopOnSignal(process, () => performance.now());
  void stopped.then(() => ending.abort());
  const closers = new Closers();
  try {
    await rebuild(progress, closers, ending.signal);
  } catch (error) {
    throw explain(error);
  } finally {
    await closers.close();
  }
}

async function rebuild(progress: RebuildProgress, closers: Closers, signal: AbortSignal): Promise<void> {
  const names = CORE_SUBGRAPHS.map(({ name }) => name).filter((name) => name !== 'discovery');
  const database = await openCommandDatabase(readSettings(process.env), ['discovery', ...names], log);
  closers.add(() => database.stop());
  const index = await openRebuild(database.urls['discovery'] ?? '');
  closers.add(async () => index[Symbol.asyncDispose]());
  const who = (await index.isFollowed()) ? 'hub' : 'alone';
  const startedAt = performance.now();
  progress.begin(who);
  const own = who === 'alone' ? await rebuildHere(index, database, closers) : undefined;
  if (own === undefined) await index.begin();
  const look = () => delay(LOOK_MS, undefined, { signal }).catch(() => undefined);
  const failing = await watchRebuild({ index, own, progress, signal, pause: look });
  if (failing === undefined) {
    progress.interrupted(who);
    process.exitCode = EXIT_INTERRUPTED;
    return;
  }
  progress.end(await index.size(), performance.now() - startedAt);
  if (failing > 0) process.exitCode = EXIT_FAILING;
}

/** Answers which feeds are read here: of plugins, and of what a hub alone has, none is. */
async function rebuildHere(
  index: IndexRebuild,
  { urls }: CommandDatabase,
  closers: Closers,
): Promise<ReadonlySet<string>> {
  if (CORE_SUBGRAPHS.some(({ name }) => urls[name] === undefined)) {
    throw new GrafoError('GRAFO_INDEX_UNFOLLOWED');
  }
  const quiet = { opened: () => undefined, loaded: () => undefined };
  const subgraphs = await openSubgraphs(CORE_SUBGRAPHS, urls, quiet);
  closers.add(() => closeSubgraphs(subgraphs));
  await index.begin();
  const followed = subgraphs.filter(({ name }) => name !== INDEX.name);
  const feeds = coreFeeds(followed);
  for (const subgraph of subgraphs) subgraph.follow({ feeds, clock: systemFetchClock, log });
  return new Set(followed.map(({ name }) => name));
}

function coreFeeds(subgraphs: readonly OpenSubgraph[]): FeedSources {
  const feeds = subgraphs.map(coreFeed);
  return {
    isCoreAlone: true,
    watch(listener) {
      listener(feeds);
      return () => undefined;
    },
  };
}

function explain(error: unknown): unknown {
  const code = lostConnection(error);
  return code === undefined
    ? error
    : new GrafoError('GRAFO_INDEX_REBUILD_INTERRUPTED', { detail: code }, { cause: error });
}
