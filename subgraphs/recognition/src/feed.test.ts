import { describeFeedContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestFeed } from '@grafo-abierto/subgraph-kit/testing';
import { openWithFixture } from './testing/fixture-rows.js';

describeFeedContract('recognition', async () =>
  openTestFeed(await openWithFixture(), {
    type: 'Recognition',
    id: 'provinces-2023:recognition-1',
    sql: "update recognition set granted_on = granted_on + 1 where id = 'provinces-2023:recognition-1'",
  }),
);
