import type { PluginState } from '../graph/generated/status-page.js';
import type { Mood } from './state.js';

/** How each state of a plugin is marked. */
export const PLUGIN_MOODS: Readonly<Record<PluginState, Mood>> = {
  ACTIVE: 'good',
  DEGRADED: 'warn',
  QUARANTINED: 'bad',
  SUSPENDED: 'bad',
  SUBMITTED: 'none',
  ROLLED_BACK: 'none',
  RETIRED: 'none',
  REJECTED: 'none',
};
