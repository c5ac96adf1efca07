/** What the two ways to start a hub are given, and what they give. */
import type { PluginAnswer } from '@grafo-abierto/composition';
import type { HubLog } from '@grafo-abierto/server';
import type { Outside } from '@grafo-abierto/subgraph-kit';
import type { Closers } from '@grafo-abierto/subgraph-kit/process';
import type { Settings } from '../settings.js';
import type { TriedPlugin } from './served-graph.js';
import type { StartProgress } from './start-progress.js';

export interface StartedHub {
  readonly url: string;
  /** When it has a graph to answer with; rejects when it never will. */
  readonly ready: Promise<void>;
  /** Answers with a plugin that is in no registry too; a hub without a registry has no such thing. */
  readonly tryPlugin?: (candidate: TriedPlugin) => Promise<PluginAnswer>;
  /** A code with which the console signs in as the administrator, once; left out where another issuer gives tokens. */
  readonly invite?: ((language: 'es' | 'en') => string) | undefined;
  close(): Promise<void>;
}

/** What the two ways to start a hub are given. */
export interface StartOptions {
  readonly settings: Settings;
  readonly log: HubLog;
  readonly progress: StartProgress;
  /** Takes what was opened, to close it last first. */
  readonly closers: Closers;
  /** Undefined for the world as it is. */
  readonly outside: Outside | undefined;
}
