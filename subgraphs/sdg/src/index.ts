/** The `sdg` subgraph, and what brings the official texts into it. */
export { sdgImporter } from './import/sdg-importer.js';
export { sdg } from './subgraph.js';
