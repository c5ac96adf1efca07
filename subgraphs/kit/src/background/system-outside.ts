import { createGuardedHttp, systemFetchClock } from '@grafo-abierto/plugin-kit';
import type { BackgroundLog, Outside } from './background.type.js';

/** The world as it is: the time of the machine, and the open internet behind the guard. */
export function systemOutside(log: BackgroundLog, tablesFolder?: string): Outside {
  const outside = { clock: systemFetchClock, log, openHttp: createGuardedHttp };
  return tablesFolder === undefined ? outside : { ...outside, tablesFolder };
}
