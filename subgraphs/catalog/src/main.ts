/** The `catalog` subgraph as a service of its own. */
import { runService } from '@grafo-abierto/subgraph-kit';
import { catalog } from './subgraph.js';

await runService(catalog, { port: 4005 });
