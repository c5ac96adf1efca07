import { beforeAll, describe, expect, it } from 'vitest';
import type { CoreGraph } from './core/core-graph.js';
import { Attack, families } from './corpus/hostile/attack.js';
import { wholeSdl } from './corpus/hostile/whole-sdl.js';
import { errorsOf, judge } from './testing/judge.js';
import { readRealCore } from './testing/real-core.js';

/** `npm run test:long` tries twenty times as many. */
const DISGUISED = 1_500;

describe('the policy refuses', () => {
  let core: CoreGraph;
  let attack: Attack;
  beforeAll(() => {
    core = readRealCore();
    attack = new Attack(core);
  });

  it.each(wholeSdl)('%s: %s', (_what, code, sdl) => {
    expect(errorsOf(judge(sdl, core)).map((problem) => problem.code)).toContain(code);
  });

  it.each(families)('$what, for every type of the core that it can be tried on', (family) => {
    const { tried, missed } = attack.onEveryType(family);
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });

  it(`all of them in ${DISGUISED} disguises`, () => {
    expect(attack.inDisguise(DISGUISED, 0)).toEqual([]);
  });
});
