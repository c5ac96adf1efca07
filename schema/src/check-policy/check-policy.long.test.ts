import { beforeAll, describe, expect, it } from 'vitest';
import { generateHonest } from './corpus/honest/generated.js';
import { Attack } from './corpus/hostile/attack.js';
import { mutate } from './corpus/hostile/mutate.js';
import { CoreUnderTest } from './testing/compose-admitted.js';
import { CoreNodes } from './testing/core-nodes.js';
import { errorsOf } from './testing/judge.js';
import { Random } from './testing/random.js';

const HONEST = 300;
const DISGUISED = 30_000;
const MUTATED = 20_000;

describe('the policy, at length', () => {
  let core: CoreUnderTest;
  let nodes: CoreNodes;
  beforeAll(() => {
    core = new CoreUnderTest();
    nodes = new CoreNodes();
  });

  it(`admits ${HONEST} honest plugins, and each alone composes with the core, which stays as it is`, () => {
    for (let seed = 1000; seed < 1000 + HONEST; seed++)
      expect(core.findFaults([generateHonest(seed, nodes)]), `seed ${seed}`).toEqual([]);
  }, 1_800_000);

  it(`refuses ${DISGUISED} hostile plugins in disguise, each with its code`, () => {
    expect(new Attack(core.graph).inDisguise(DISGUISED, 1_000_000)).toEqual([]);
  }, 1_800_000);

  it(`lets no plugin of ${MUTATED} that were changed at random touch the core`, () => {
    const figures = { refused: 0, unfit: 0, harmless: 0 };
    for (let seed = 0; seed < MUTATED; seed++) {
      const random = new Random(seed);
      const honest = generateHonest(seed % 500, nodes);
      const plugin = { ...honest, sdl: mutate(honest.sdl, core.graph, random) };
      const verdict = core.judge(plugin);
      if (errorsOf(verdict).length > 0) figures.refused++;
      else {
        const damage = core.findDamage([{ ...plugin, sdl: verdict.sdl }]);
        if (damage === undefined) figures.unfit++;
        else figures.harmless++;
        expect(damage ?? [], `seed ${seed}: ${plugin.sdl}`).toEqual([]);
      }
    }
    process.stdout.write(`${JSON.stringify(figures)}\n`);
  }, 3_600_000);
});
