/** The `catalog` subgraph. */
export { catalogEntities } from './storage/entities.js';
