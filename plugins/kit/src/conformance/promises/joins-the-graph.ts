import { parseManifest } from '@grafo-abierto/schema';
import type { PluginPromise } from '../plugin-promise.type.js';

export const hasManifest: PluginPromise = {
  name: 'has a manifest that can be published',
  keep: async ({ plugin }) => {
    parseManifest(plugin.manifest, 'manifest');
  },
};

export const joinsTheGraph: PluginPromise = {
  name: 'is admitted to the graph, and composes with the core',
  keep: async (subject) => {
    await subject.hub();
  },
};
