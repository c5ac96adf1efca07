import { instantFields } from '@grafo-abierto/subgraph-kit';
import { PluginEvent, PluginVersion } from './plugin.type.js';
import { PluginKey } from './plugin-key.type.js';
import { Supergraph } from './supergraph.type.js';

/** PostgreSQL writes them in a form of its own. */
export const instants = [
  instantFields(PluginEvent, ['at']),
  instantFields(PluginVersion, ['submittedAt']),
  instantFields(PluginKey, ['enrolledAt', 'revokedAt']),
  instantFields(Supergraph, ['composedAt']),
];
