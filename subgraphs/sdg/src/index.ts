/** The `sdg` subgraph. */
export { sdg } from './subgraph.js';
