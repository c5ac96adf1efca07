import { beforeAll, describe, expect, it } from 'vitest';
import { createPlanner } from '../plan/planner.js';
import { planThoroughly } from '../plan/thorough/plan-thoroughly.js';
import { expectConformance } from '../testing/expect-conformance.js';
import { type Federation, federate } from '../testing/federation.js';
import { FAMILIES } from './all-families.js';

const PLANNERS: Readonly<Record<string, typeof createPlanner>> = {
  'with the planner that suits it': createPlanner,
  'planned thoroughly': (_, supergraph) => async (operation) => planThoroughly(operation, supergraph),
};

describe.each(Object.entries(PLANNERS))('%s', (_, createPlan) => {
  describe.each(FAMILIES.map((family) => [family.name, family] as const))('%s', (_name, family) => {
    let federation: Federation;
    beforeAll(() => {
      federation = federate({ ...family, createPlan });
    });
    for (const [sentence, given] of Object.entries(family.cases)) {
      const { query, variables, asked } = typeof given === 'string' ? { query: given } : given;
      it(sentence, async () => {
        await expectConformance(federation, query, variables);
        if (asked) expect(federation.asked).toEqual(asked);
      });
    }
  });
});
