/** The hub's own subgraph, and the graphs that it publishes. */
export {
  type FollowOptions,
  type OpenRegistry,
  openRegistry,
  type RegistrySurroundings,
} from './open-registry.js';
export type { PublishedGraph } from './publishing/published-graph.js';
export type { Member } from './storage/generation.entity.js';
export { registry } from './subgraph.js';
