import { describeSubgraphContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { jurisdictions } from './subgraph.js';

describeSubgraphContract('jurisdictions', {
  open: () => openTestSubgraph(jurisdictions),
  sdlFile: new URL('../schema.graphql', import.meta.url),
  entities: {
    Jurisdiction: {
      known: [{ id: 'AR' }, { id: 'AR-M' }, { id: 'AR-M:500007' }],
      unknown: { id: 'AR-Q:999999' },
    },
  },
});
