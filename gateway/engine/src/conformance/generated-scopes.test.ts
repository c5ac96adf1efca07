import { describe, expect, it } from 'vitest';
import { checkOperations, seedOf } from '../testing/generated/check-operations.js';
import { Random } from '../testing/generated/random.js';
import { scopedWorld } from '../testing/scoped/scoped-world.js';

const WORLDS = 30;
const OPERATIONS = 30;

describe('operations that are generated over a subgraph that is asked for some entities alone', () => {
  it('are answered as a monolith answers them that knows nothing of the others, and nothing of these is sent', async () => {
    const all = [];
    for (let world = 0; world < WORLDS; world++) {
      const seed = `${seedOf('1')} world ${world}`;
      const { federation, sent, isInScope } = scopedWorld(new Random(seed));
      await checkOperations(federation, { seed, count: OPERATIONS });
      const outside = sent.filter((each) => !isInScope({ __typename: '', ...each }));
      expect(outside, seed).toEqual([]);
      all.push(...sent);
    }
    const types = new Set(all.map((each) => each['__typename']));
    expect([...types].sort()).toEqual(['Place', 'PluginNote', 'Work']);
  });
});
