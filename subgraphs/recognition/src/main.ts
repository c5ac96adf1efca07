/** The `recognition` subgraph as a service of its own. */
import { runService } from '@grafo-abierto/subgraph-kit';
import { recognition } from './subgraph.js';

await runService(recognition, { port: 4004 });
