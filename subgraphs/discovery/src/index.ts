/** The `discovery` subgraph. */

export { type FeedProgress, type IndexRebuild, openRebuild } from './projection/index-rebuild.js';
export { discovery } from './subgraph.js';
