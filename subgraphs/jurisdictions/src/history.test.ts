import { describeHistoryContract, openTestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { jurisdictions } from './subgraph.js';

describeHistoryContract('jurisdictions', () => openTestSubgraph(jurisdictions), {
  Jurisdiction: {
    key: { id: 'AR-M' },
    sql: "update jurisdiction set name_es = 'Cuyo', tile_column = null, latitude = -33.5 where id = 'AR-M'",
  },
});
