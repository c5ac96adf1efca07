/** The `discovery` subgraph. */
export { discovery } from './subgraph.js';
