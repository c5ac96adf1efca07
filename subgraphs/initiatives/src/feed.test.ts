import { describeFeedContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestFeed } from '@grafo-abierto/subgraph-kit/testing';
import { openWithFixture } from './testing/fixture-rows.js';

describeFeedContract('initiatives', async () =>
  openTestFeed(await openWithFixture(), {
    type: 'Initiative',
    id: 'project-1',
    sql: "update assessment set as_of = as_of + 1 where id = 'a1'",
  }),
);
