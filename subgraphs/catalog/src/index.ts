/** The `catalog` subgraph. */
export { catalog } from './subgraph.js';
