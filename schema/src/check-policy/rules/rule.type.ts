import type { CoreGraph } from '../core/core-graph.js';
import type { PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

/** One rule of the policy: what of a plugin's SDL breaks it. */
export type Rule = (plugin: PluginSchema, core: CoreGraph) => Iterable<Finding>;
