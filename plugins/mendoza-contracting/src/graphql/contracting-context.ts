import type { PluginTools } from '@grafo-abierto/plugin-kit';
import type { Contracting } from '../index/contracting.js';
import type { Copy } from '../index/copy.type.js';

/** What the resolvers of one request share. */
export interface ContractingContext {
  /**
   * The same for the whole request, also when a newer one takes its place meanwhile.
   *
   * @throws GrafoError `GRAFO_HARVEST_NOT_YET`, or what keeps the sources from being read
   */
  copy(): Copy;
}

export function createContractingContext(contracting: Contracting, tools: PluginTools): ContractingContext {
  let copy: Copy | undefined;
  return {
    copy() {
      copy ??= contracting.copy(tools);
      return copy;
    },
  };
}
