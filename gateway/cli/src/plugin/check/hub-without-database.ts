/** A hub of the composed graph and the plugin alone: what the core would answer is missing from it. */
import type { PluginAnswer } from '@grafo-abierto/composition';
import type { SubgraphResult, Transport } from '@grafo-abierto/engine';
import type { HubUnderTest, StartHub } from '@grafo-abierto/plugin-kit/conformance';
import { parse } from 'graphql';
import { openEngine } from '../../start/open-engine.js';

/** Says nothing new: whoever checked the plugin has told why. */
export class NotAdmitted extends Error {
  override readonly name = 'NotAdmitted';
}

export function hubWithoutDatabase(supergraph: PluginAnswer['supergraph']): StartHub {
  return async ([plugin]): Promise<HubUnderTest> => {
    if (supergraph === undefined || plugin === undefined) throw new NotAdmitted();
    const { id } = plugin.manifest;
    let isDead = false;
    const toPlugin: Transport = ({ query, variables }) => {
      if (isDead) throw new Error(`connect ECONNREFUSED ${id}`);
      return plugin.execute({ query, variables }) as Promise<SubgraphResult>;
    };
    const engine = await openEngine({
      supergraphSdl: supergraph.sdl,
      transportOf: ({ name }) => (name === id ? toPlugin : async () => ({ data: null })),
    });
    return {
      query: async (query) => engine.execute({ document: parse(query), context: null }),
      kill: () => {
        isDead = true;
      },
      revive: () => {
        isDead = false;
      },
      [Symbol.asyncDispose]: async () => undefined,
    };
  };
}
