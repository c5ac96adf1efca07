import { describe, expect, it } from 'vitest';
import { federate } from '../testing/federation.js';
import { checkOperations, seedOf } from '../testing/generated/check-operations.js';
import { federateProject } from '../testing/generated/project-federation.js';
import { FAMILIES } from './all-families.js';

/** Other operations in every run; a failure tells how to find it again. */
const SEED = seedOf(String(Date.now()));

const TIMEOUT = 3_600_000;

describe('very many generated operations', () => {
  it.each(FAMILIES)(
    'are answered as a monolith answers them: $name',
    (family) => {
      const operations = { seed: `${SEED} ${family.name}`, count: 1_000 };
      return expect(checkOperations(federate(family), operations)).resolves.toBeUndefined();
    },
    TIMEOUT,
  );

  it(
    'are answered so over the project’s supergraph',
    () => {
      const operations = { seed: SEED, count: 50_000 };
      return expect(checkOperations(federateProject(), operations)).resolves.toBeUndefined();
    },
    TIMEOUT,
  );
});
