import { describeFeedContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestFeed } from '@grafo-abierto/subgraph-kit/testing';
import { openWithFixture } from './testing/fixture-rows.js';

describeFeedContract('catalog', async () =>
  openTestFeed(await openWithFixture(), {
    type: 'Dataset',
    id: 'mendoza:agua',
    sql: "update dataset set modified = modified + interval '1 day' where id = 'mendoza:agua'",
  }),
);
