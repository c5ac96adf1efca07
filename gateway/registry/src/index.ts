/** The hub's own subgraph, and the graphs that it publishes. */

export { PluginHealthStatus } from './domain/plugin-vocabulary.js';
export {
  type FollowOptions,
  type OpenRegistry,
  openRegistry,
  type RegistrySurroundings,
} from './open-registry.js';
export type { HealthNote } from './publishing/note-health.js';
export type { PublishedGraph } from './publishing/published-graph.js';
export type { MeasuredHealth } from './publishing/registry-tools.type.js';
export type { Member } from './storage/generation.entity.js';
export { registry } from './subgraph.js';
