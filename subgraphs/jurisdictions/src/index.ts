/** The `jurisdictions` subgraph, and what brings the register of places into it. */
export { georefImporter } from './import/georef-importer.js';
export { jurisdictions } from './subgraph.js';
