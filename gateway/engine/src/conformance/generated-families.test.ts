import { describe, expect, it } from 'vitest';
import { planThoroughly } from '../plan/thorough/plan-thoroughly.js';
import { federate } from '../testing/federation.js';
import { checkOperations, seedOf } from '../testing/generated/check-operations.js';
import { FAMILIES } from './all-families.js';

/** Of the 10,000 operations that every run generates. */
const OPERATIONS = 6_000;

describe.each(FAMILIES.map((family) => [family.name, family] as const))(
  'operations over %s',
  (name, family) => {
    const count = Math.ceil(OPERATIONS / FAMILIES.length / 4);
    const seed = `${seedOf('1')} ${name}`;

    it('are answered as a monolith answers them', () =>
      expect(checkOperations(federate(family), { seed, count: 3 * count })).resolves.toBeUndefined());

    it('are answered so by the thorough planner alone', () => {
      const federation = federate({
        ...family,
        createPlan: (_, supergraph) => async (operation) => planThoroughly(operation, supergraph),
      });
      const some = { seed: `${seed} thorough`, count };
      return expect(checkOperations(federation, some)).resolves.toBeUndefined();
    });
  },
);
