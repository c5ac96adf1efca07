import { describeSubgraphContract } from '@grafo-abierto/plugin-kit/testing';
import { openWithFixture } from './testing/fixture-rows.js';

describeSubgraphContract('catalog', {
  open: openWithFixture,
  sdlFile: new URL('../schema.graphql', import.meta.url),
  publicMutations: ['previewPortal', 'proposePortal'],
  entities: {
    Portal: { known: [{ id: 'mendoza' }, { id: 'chaco' }], unknown: { id: 'san-juan' } },
    Dataset: {
      known: [
        { id: 'mendoza:presupuesto:2024', jurisdiction: { id: 'AR-M' } },
        { id: 'chaco:salud', jurisdiction: { id: 'AR-H' } },
        { id: 'mendoza:viejo', jurisdiction: { id: 'AR-M' } },
      ],
      unknown: { id: 'mendoza:agua', jurisdiction: { id: 'AR-H' } },
    },
    Publisher: {
      known: [{ id: 'mendoza:ministerio' }, { id: 'chaco:salud' }],
      unknown: { id: 'chaco:nadie' },
    },
    // Its owner knows whether it exists; here a key is unknown only when it cannot be one.
    Jurisdiction: { known: [{ id: 'AR' }, { id: 'AR-M:500007' }], unknown: { id: 'mendoza' } },
  },
});
