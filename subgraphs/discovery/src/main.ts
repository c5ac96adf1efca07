/** The `discovery` subgraph as a service of its own. */
import { runService } from '@grafo-abierto/subgraph-kit';
import { discovery } from './subgraph.js';

await runService(discovery, { port: 4006 });
