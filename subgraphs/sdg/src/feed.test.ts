import { describeFeedContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestFeed, openTestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { sdg } from './subgraph.js';

describeFeedContract('sdg', async () =>
  openTestFeed(await openTestSubgraph(sdg), {
    type: 'SdgAlignment',
    id: 'AR0090:16.7:INFERRED',
    sql: "update alignment set rationale_es = rationale_es || '.' where id = 'AR0090:16.7:INFERRED'",
  }),
);
