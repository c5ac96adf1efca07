import type { HistoryDeclaration } from '@grafo-abierto/subgraph-kit';
import type { RegistryEntities } from './entities.js';

/** A plugin has a history of its own, `plugin_event`: of its states, and of which version each speaks. */
export const registryHistory: HistoryDeclaration<RegistryEntities> = {
  PluginKey: {
    table: 'plugin_key',
    jurisdiction: 'jurisdictionId',
    state: { jurisdiction: ['jurisdictionId'], status: ['status'], reason: ['reason'] },
  },
};
