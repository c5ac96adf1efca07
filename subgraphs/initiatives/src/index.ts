/** The `initiatives` subgraph. */
export { initiatives } from './subgraph.js';
