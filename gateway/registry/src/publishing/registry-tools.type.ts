import type { Composer } from '@grafo-abierto/composition';
import type { PluginManifest, RecordedOperation, SubgraphSchema } from '@grafo-abierto/schema';
import type { PluginHealthStatus } from '../domain/plugin-vocabulary.js';

/** How a plugin has been answering. */
export interface MeasuredHealth {
  readonly status: PluginHealthStatus;
  /** Calls that count. */
  readonly calls: number;
  /** Share of them that failed, from 0 to 1. */
  readonly errorRate: number | null;
  /** Milliseconds within which 95 of 100 were over. */
  readonly p95Ms: number | null;
  readonly since: Date | null;
  /** When it is tried again; null unless it is left alone. */
  readonly nextTry: Date | null;
}

/** What the registry needs besides its database. */
export interface RegistryTools {
  /** For what is published. */
  readonly composer: Composer;
  /** For what anybody tries: however many do so, nobody's publication waits for them. */
  readonly trials: Pick<Composer, 'check'>;
  /** The core's subgraphs, this one among them, as they are in this program. */
  readonly core: () => readonly SubgraphSchema[];
  /** What must keep working even where nobody was seen to run it. */
  readonly savedOperations: readonly RecordedOperation[];
  /**
   * What a plugin says of itself at its address, or where this hub runs it for a try.
   *
   * @throws GrafoError `GRAFO_PLUGIN_URL_UNSAFE`, `GRAFO_PLUGIN_UNREACHABLE`, and why it cannot be run
   */
  readonly askSdl: (manifest: PluginManifest, url: string) => Promise<string>;
  /** The addresses of a jurisdiction's own portals, those that the programme has approved. */
  readonly portalsOf: (jurisdictionId: string) => Promise<readonly string[]>;
  /**
   * What stands at an address of the internet.
   *
   * @throws GrafoError `GRAFO_FETCH_…`
   */
  readonly fetchText: (url: string) => Promise<string>;
  /** How the plugins that this hub serves answer it, by their ids. */
  readonly health: () => ReadonlyMap<string, MeasuredHealth>;
  /** Waits until this hub answers with the graph that was published last. */
  readonly settle: () => Promise<unknown>;
}
