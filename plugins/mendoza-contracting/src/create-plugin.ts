/** Makes the plugin for the sources that it is given; `plugin.ts` gives it those of the environment. */
import { definePlugin, type Plugin, type PluginOutside } from '@grafo-abierto/plugin-kit';
import './graphql/enums.js';
import { ProcessFeed } from './feed/process-feed.js';
import { type ContractingContext, createContractingContext } from './graphql/contracting-context.js';
import { Jurisdiction, JurisdictionResolver } from './graphql/jurisdiction.js';
import { ProcessResolver } from './graphql/process.resolver.js';
import { QueryResolver } from './graphql/query.resolver.js';
import { Contracting } from './index/contracting.js';

export interface ContractingSettings {
  readonly sources: readonly string[];
  /** Milliseconds after which a copy is stale. */
  readonly refreshMs: number;
}

export interface ContractingPlugin extends Plugin {
  /** Looks at the sources, where that is due, and is over when they were read. */
  settle(): Promise<void>;
}

/** How long sources that failed are left alone. */
const RETRY_MS = 5 * 60_000;

/** Any field reads a stale copy anew. */
const WAKE = '{ mendozaContracting(first: 1) { totalCount } }';

/** @param outside what it reaches of the world, for tests */
export async function createContractingPlugin(
  settings: ContractingSettings,
  outside: PluginOutside = {},
): Promise<ContractingPlugin> {
  const { now = Date.now } = outside;
  const feed = new ProcessFeed();
  const contracting = new Contracting({
    ...settings,
    retryMs: RETRY_MS,
    now,
    onCopy: (copy) => feed.take(copy),
  });
  const plugin: Plugin = await definePlugin<ContractingContext>(
    {
      manifest: new URL('../manifest.yaml', import.meta.url),
      createContext: (tools) => createContractingContext(contracting, tools),
      resolvers: [QueryResolver, JurisdictionResolver, ProcessResolver],
      orphanedTypes: [Jurisdiction],
      references: {
        Jurisdiction: ({ id }: { readonly id: string }) => ({ id }),
        MendozaContractingProcess: ({ ocid }: { readonly ocid: string }, context) =>
          context.copy().byOcid.get(ocid) ?? null,
      },
      feed,
      // Whoever waits for it to be ready asks again and again, and so it is read without a reader.
      isReady: async () => {
        await plugin.execute({ query: WAKE });
        return contracting.isReady;
      },
    },
    outside,
  );
  const close = async () => {
    await contracting.close();
    await plugin.close();
  };
  const settle = async () => {
    await plugin.isReady();
    await contracting.settle();
  };
  return { ...plugin, settle, close, [Symbol.asyncDispose]: close };
}
