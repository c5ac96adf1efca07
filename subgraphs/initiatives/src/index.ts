/** The `initiatives` subgraph, and what brings pages of the Open Government Partnership into it. */
export { ogpImporter } from './import/ogp-importer.js';
export { initiatives } from './subgraph.js';
