/** The `jurisdictions` subgraph. */
export { jurisdictions } from './subgraph.js';
