import { describe, expect, it } from 'vitest';
import { checkOperations, seedOf } from '../testing/generated/check-operations.js';
import { federateProject } from '../testing/generated/project-federation.js';

/** Of the 10,000 operations that every run generates. */
const OPERATIONS = 4_000;

describe('operations that are generated over the project’s supergraph', () => {
  it('are answered as a monolith answers them', async () => {
    const operations = { seed: seedOf('1'), count: OPERATIONS };
    await expect(checkOperations(federateProject(), operations)).resolves.toBeUndefined();
  }, 300_000);
});
