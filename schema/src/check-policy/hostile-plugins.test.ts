import { beforeAll, describe, expect, it } from 'vitest';
import type { CoreGraph } from './core/core-graph.js';
import { byDeclaration } from './corpus/hostile/by-declaration.js';
import { byDirective } from './corpus/hostile/by-directive.js';
import { byName } from './corpus/hostile/by-name.js';
import { disguise } from './corpus/hostile/disguise.js';
import type { HostileSdl } from './corpus/hostile/family.type.js';
import { ofEntities } from './corpus/hostile/of-entities.js';
import { Victim } from './corpus/hostile/victim.js';
import { wholeSdl } from './corpus/hostile/whole-sdl.js';
import { CoreNodes } from './testing/core-nodes.js';
import { errorsOf, judge, PLUGIN } from './testing/judge.js';
import { Random } from './testing/random.js';
import { readRealCore } from './testing/real-core.js';

const GENERATED = 5_000;
const families = [...byDeclaration, ...byDirective, ...byName, ...ofEntities];

describe('the policy refuses', () => {
  let core: CoreGraph;
  let victims: readonly Victim[];
  beforeAll(() => {
    core = readRealCore();
    const nodes = new CoreNodes();
    victims = [...core.types.values()].map((type) => new Victim(type, core, nodes));
  });

  it.each(wholeSdl)('%s: %s', (_what, code, sdl) => {
    expect(errorsOf(judge(sdl, core)).map((problem) => problem.code)).toContain(code);
  });

  it.each(families)('$what, for every type of the core that it can be tried on', ({ write }) => {
    const hostile = victims.flatMap((victim) => write(victim, new Random(victim.name.length)) ?? []);
    expect(hostile.length).toBeGreaterThan(0);
    expect(hostile.filter((it) => !isRefused(it, core)).map((it) => describeMiss(it, core))).toEqual([]);
  });

  it(`each of them in ${GENERATED} disguises`, () => {
    const missed: string[] = [];
    for (let seed = 0, tried = 0; tried < GENERATED; seed++) {
      const random = new Random(seed);
      const hostile = random.pick(families).write(random.pick(victims), random);
      if (hostile === undefined) continue;
      const disguised = { ...hostile, sdl: disguise(hostile.sdl, hostile.id ?? PLUGIN, random) };
      if (!isRefused(disguised, core)) missed.push(`${seed} ${describeMiss(disguised, core)}`);
      tried++;
    }
    expect(missed).toEqual([]);
  });
});

function isRefused({ sdl, code, ...given }: HostileSdl, core: CoreGraph): boolean {
  return errorsOf(judge(sdl, core, given)).some((problem) => problem.code === code);
}

function describeMiss({ sdl, code, ...given }: HostileSdl, core: CoreGraph): string {
  const found = errorsOf(judge(sdl, core, given)).map((problem) => `${problem.code} ${problem.coordinate}`);
  return `${code}: ${sdl}\n  got ${found.join(', ')}`;
}
