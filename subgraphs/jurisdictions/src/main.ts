/** The `jurisdictions` subgraph as a service of its own. */
import { runService } from '@grafo-abierto/subgraph-kit';
import { jurisdictions } from './subgraph.js';

await runService(jurisdictions, { port: 4001 });
