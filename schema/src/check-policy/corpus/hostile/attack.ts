/** Tries hostile SDLs on every type of the core, and tells those that were not refused as they should be. */
import type { CoreGraph } from '../../core/core-graph.js';
import { CoreNodes } from '../../testing/core-nodes.js';
import { errorsOf, judge, PLUGIN } from '../../testing/judge.js';
import { Random } from '../../testing/random.js';
import { byDeclaration } from './by-declaration.js';
import { byDirective } from './by-directive.js';
import { byName } from './by-name.js';
import { disguise } from './disguise.js';
import type { HostileFamily, HostileSdl } from './family.type.js';
import { ofEntities } from './of-entities.js';
import { Victim } from './victim.js';

export const families: readonly HostileFamily[] = [
  ...byDeclaration,
  ...byDirective,
  ...byName,
  ...ofEntities,
];

export class Attack {
  readonly #core: CoreGraph;
  readonly #victims: readonly Victim[];

  constructor(core: CoreGraph) {
    const nodes = new CoreNodes();
    this.#core = core;
    this.#victims = [...core.types.values()].map((type) => new Victim(type, core, nodes));
  }

  /** One family on every type that it can be tried on. */
  onEveryType({ write }: HostileFamily): { readonly tried: number; readonly missed: readonly string[] } {
    const hostile = this.#victims.flatMap((victim) => write(victim, new Random(victim.name.length)) ?? []);
    return { tried: hostile.length, missed: hostile.flatMap((each) => this.#miss(each)) };
  }

  /** Any family on any type, disguised. */
  inDisguise(count: number, firstSeed: number): readonly string[] {
    const missed: string[] = [];
    for (let seed = firstSeed, tried = 0; tried < count; seed++) {
      const random = new Random(seed);
      const hostile = random.pick(families).write(random.pick(this.#victims), random);
      if (hostile === undefined) continue;
      const sdl = disguise(hostile.sdl, hostile.id ?? PLUGIN, random);
      missed.push(...this.#miss({ ...hostile, sdl }).map((miss) => `seed ${seed}: ${miss}`));
      tried++;
    }
    return missed;
  }

  #miss({ sdl, code, ...given }: HostileSdl): string[] {
    const found = errorsOf(judge(sdl, this.#core, given));
    if (found.some((problem) => problem.code === code)) return [];
    return [`not ${code} but ${found.map((problem) => problem.code).join(', ')}: ${sdl}`];
  }
}
