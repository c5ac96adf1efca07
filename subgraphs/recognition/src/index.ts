/** The `recognition` subgraph. */
export { recognition } from './subgraph.js';
