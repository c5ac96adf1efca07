/** The `initiatives` subgraph as a service of its own. */
import { runService } from '@grafo-abierto/subgraph-kit';
import { initiatives } from './subgraph.js';

await runService(initiatives, { port: 4002 });
