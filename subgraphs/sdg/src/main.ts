/** The `sdg` subgraph as a service of its own. */
import { runService } from '@grafo-abierto/subgraph-kit';
import { sdg } from './subgraph.js';

await runService(sdg, { port: 4003 });
