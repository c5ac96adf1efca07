import { describeSubgraphContract } from '@grafo-abierto/plugin-kit/testing';
import { openWithFixture } from './testing/fixture-rows.js';

describeSubgraphContract('recognition', {
  open: openWithFixture,
  sdlFile: new URL('../schema.graphql', import.meta.url),
  entities: {
    RecognitionEdition: {
      known: [{ id: 'federal-program-2021' }, { id: 'provinces-2023' }],
      unknown: { id: 'federal-program-1999' },
    },
    RecognitionCategory: { known: [{ id: 'SDG:16' }, { id: 'LEVEL:PROVINCE' }], unknown: { id: 'SDG:18' } },
    Standard: { known: [{ id: 'proactive-disclosure' }, { id: 'agora' }], unknown: { id: 'none' } },
    Nomination: {
      known: [{ id: 'federal-program-2021:nomination-2' }, { id: 'provinces-2023:nomination-1' }],
      unknown: { id: 'provinces-2023:nomination-99' },
    },
    Recognition: {
      known: [{ id: 'provinces-2023:recognition-1' }, { id: 'federal-program-2021:recognition-2' }],
      unknown: { id: 'provinces-2023:recognition-99' },
    },
    // Their owners know whether they exist; here a key is unknown only when it cannot be one.
    Initiative: { known: [{ id: 'AR0090' }, { id: 'AR0001' }], unknown: { id: 'not an id' } },
    Jurisdiction: { known: [{ id: 'AR' }, { id: 'AR-M:500007' }], unknown: { id: 'mendoza' } },
  },
});
