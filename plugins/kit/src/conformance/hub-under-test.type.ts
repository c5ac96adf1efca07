import type { ExecutionResult } from 'graphql';
import type { Plugin } from '../plugin/plugin.type.js';

/** What the suite needs of a hub: `startTestHub` of `@grafo-abierto/cli` starts one. */
export interface HubUnderTest extends AsyncDisposable {
  query(query: string): Promise<ExecutionResult>;
  /** Makes a plugin answer nothing, as if its process had died, until it is revived. */
  kill(plugin: string): void;
  revive(plugin: string): void;
}

/** Starts a hub with plugins; rejects where one of them is not admitted. */
export type StartHub = (plugins: readonly Plugin[]) => Promise<HubUnderTest>;
