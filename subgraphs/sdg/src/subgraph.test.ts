import { describeSubgraphContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { sdg } from './subgraph.js';

describeSubgraphContract('sdg', {
  open: () => openTestSubgraph(sdg),
  sdlFile: new URL('../schema.graphql', import.meta.url),
  entities: {
    SdgGoal: { known: [{ number: 16 }, { number: 1 }], unknown: { number: 18 } },
    SdgTarget: { known: [{ id: '16.7' }, { id: '16.10' }, { id: '16.a' }], unknown: { id: '16.99' } },
    SdgIndicator: {
      known: [{ id: '16.7.1@2020-refined' }, { id: '1.a.3@2017' }],
      unknown: { id: '16.7.1@1999' },
    },
    SdgAlignment: {
      known: [{ id: 'AR0090:16.7:INFERRED' }, { id: 'AR0085:16.10:INFERRED' }],
      unknown: { id: 'AR0090:16.7:DECLARED' },
    },
    // Its owner knows which initiatives there are: only what cannot be an id is answered with null here.
    Initiative: { known: [{ id: 'AR0090' }, { id: 'AR9999' }], unknown: { id: 'AR 0090' } },
    Dataset: { known: [{ id: 'mendoza:agua' }, { id: 'chaco:salud' }], unknown: { id: 'agua de mesa' } },
  },
});
