import { describeSubgraphContract } from '@grafo-abierto/plugin-kit/testing';
import { openWithFixture } from './testing/fixture-rows.js';

describeSubgraphContract('initiatives', {
  open: openWithFixture,
  sdlFile: new URL('../schema.graphql', import.meta.url),
  entities: {
    Initiative: {
      known: [
        { id: 'AR0090', jurisdiction: { id: 'AR' } },
        { id: 'AR0075', jurisdiction: { id: 'AR-M' } },
        { id: 'project-1', jurisdiction: { id: 'AR-M:500007' } },
      ],
      unknown: { id: 'AR0103', jurisdiction: { id: 'AR' } },
    },
    ActionPlan: { known: [{ id: 'AR-4' }, { id: 'AR-1' }], unknown: { id: 'AR-99' } },
    Organization: { known: [{ id: 'fundeps' }, { id: 'cladh' }], unknown: { id: 'nobody' } },
    Edition: {
      known: [{ id: 'federal-program-2021' }, { id: 'edition-2023' }],
      unknown: { id: 'edition-1999' },
    },
    Application: {
      known: [{ id: 'application-1' }, { id: 'application-2' }],
      unknown: { id: 'application-9' },
    },
    Consultation: {
      known: [{ id: 'federal-program-design-2020' }, { id: 'consultation-2' }],
      unknown: { id: 'consultation-9' },
    },
    Contribution: {
      known: [{ id: 'contribution-1' }, { id: 'contribution-2' }],
      unknown: { id: 'contribution-9' },
    },
    ThematicNetwork: { known: [{ id: 'network-1' }, { id: 'network-2' }], unknown: { id: 'network-9' } },
    TrainingActivity: {
      known: [{ id: 'federal-program-2021-course-1' }, { id: 'training-1' }],
      unknown: { id: 'training-9' },
    },
    SupportRequest: { known: [{ id: 'support-1' }, { id: 'support-2' }], unknown: { id: 'support-9' } },
    // Its owner knows whether it exists; here a key is unknown only when it cannot be one.
    Jurisdiction: { known: [{ id: 'AR' }, { id: 'AR-M:500007' }], unknown: { id: 'mendoza' } },
  },
});
