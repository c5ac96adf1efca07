import type { Permissions } from '../../plugin/plugin-schema.js';
import type { PolicyCode } from '../../report/finding.js';
import type { Random } from '../../testing/random.js';
import type { Victim } from './victim.js';

export interface HostileSdl {
  readonly sdl: string;
  readonly code: PolicyCode;
  readonly id?: string;
  readonly permissions?: Partial<Permissions>;
}

/** One way to break the policy, tried on every type of the core; undefined where it cannot be tried. */
export interface HostileFamily {
  readonly what: string;
  readonly write: (victim: Victim, random: Random) => HostileSdl | undefined;
}
