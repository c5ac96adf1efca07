import { beforeAll, describe, expect, it } from 'vitest';
import { expectConformance } from '../testing/expect-conformance.js';
import { type Federation, federate } from '../testing/federation.js';
import { FAMILIES } from './all-families.js';

describe.each(FAMILIES.map((family) => [family.name, family] as const))('%s', (_name, family) => {
  let federation: Federation;
  beforeAll(() => {
    federation = federate(family);
  });
  for (const [sentence, given] of Object.entries(family.cases)) {
    const { query, variables, asked } = typeof given === 'string' ? { query: given } : given;
    it(sentence, async () => {
      await expectConformance(federation, query, variables);
      if (asked) expect(federation.asked).toEqual(asked);
    });
  }
});
