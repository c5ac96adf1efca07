import { describe, expect, it } from 'vitest';
import { federate } from '../testing/federation.js';
import { checkOperations, seedOf } from '../testing/generated/check-operations.js';
import { federateProject } from '../testing/generated/project-federation.js';
import { FAMILIES } from './all-families.js';

/** Other operations in every run; a failure tells how to find it again. */
const SEED = seedOf(String(Date.now()));

const TIMEOUT = 3_600_000;

describe('very many generated operations', () => {
  it.each(FAMILIES.map((family) => [family.name, family] as const))(
    'over %s are answered as a monolith answers them',
    (name, family) => {
      const operations = { seed: `${SEED} ${name}`, count: 1_000 };
      return expect(checkOperations(federate(family), operations)).resolves.toBeUndefined();
    },
    TIMEOUT,
  );

  it(
    'over the project’s supergraph are answered so too',
    () => {
      const operations = { seed: SEED, count: 50_000 };
      return expect(checkOperations(federateProject(), operations)).resolves.toBeUndefined();
    },
    TIMEOUT,
  );
});
