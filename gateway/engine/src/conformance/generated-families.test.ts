import { describe, expect, it } from 'vitest';
import { federate } from '../testing/federation.js';
import { checkOperations, seedOf } from '../testing/generated/check-operations.js';
import { FAMILIES } from './all-families.js';

/** Of the 10,000 operations that every run generates. */
const OPERATIONS = 6_000;

describe('operations that are generated', () => {
  it.each(FAMILIES.map((family) => [family.name, family] as const))(
    'over %s are answered as a monolith answers them',
    (name, family) => {
      const operations = { seed: `${seedOf('1')} ${name}`, count: Math.ceil(OPERATIONS / FAMILIES.length) };
      return expect(checkOperations(federate(family), operations)).resolves.toBeUndefined();
    },
  );
});
