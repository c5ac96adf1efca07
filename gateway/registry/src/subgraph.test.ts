import { describeFeedContract, describeSubgraphContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestFeed } from '@grafo-abierto/subgraph-kit/testing';
import { KEY_IDS, openWithPlugins } from './testing/open-with-plugins.js';

describeSubgraphContract('hub', {
  open: openWithPlugins,
  sdlFile: new URL('../schema.graphql', import.meta.url),
  signedMutations: ['provePluginKey', 'publishPlugin'],
  entities: {
    Plugin: { known: [{ id: 'mendoza-budget' }, { id: 'mendoza-roads' }], unknown: { id: 'salta-budget' } },
    PluginKey: { known: KEY_IDS.map((id) => ({ id })), unknown: { id: 'C'.repeat(43) } },
    // Its owner knows whether it exists; here a key is unknown only when it cannot be one.
    Jurisdiction: { known: [{ id: 'AR' }, { id: 'AR-M:500007' }], unknown: { id: 'mendoza' } },
  },
});

describeFeedContract('hub', async () =>
  openTestFeed(await openWithPlugins(), {
    type: 'Plugin',
    id: 'mendoza-roads',
    sql: "update plugin set title_es = title_es || ' nuevo' where id = 'mendoza-roads'",
  }),
);
