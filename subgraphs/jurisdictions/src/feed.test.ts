import { describeFeedContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestFeed, openTestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { jurisdictions } from './subgraph.js';

describeFeedContract('jurisdictions', async () =>
  openTestFeed(await openTestSubgraph(jurisdictions), {
    type: 'Jurisdiction',
    id: 'AR-M',
    sql: "update jurisdiction set name_es = name_es || '.' where id = 'AR-M'",
  }),
);
