import { describeSubgraphContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { discovery } from './subgraph.js';

describeSubgraphContract('discovery', {
  open: () => openTestSubgraph(discovery),
  sdlFile: new URL('../schema.graphql', import.meta.url),
  entities: {
    // Their owner knows whether they exist; here a key is unknown only when it cannot be one.
    Jurisdiction: { known: [{ id: 'AR' }, { id: 'AR-M:500007' }], unknown: { id: 'mendoza' } },
  },
});
