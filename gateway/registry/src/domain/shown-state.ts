import { PluginHealthStatus, PluginState, SERVED_STATES } from './plugin-vocabulary.js';

/** What has become of a plugin: what was decided of it, or how it answers where that is worse. */
export function shownState(state: PluginState, health: PluginHealthStatus | undefined): PluginState {
  if (!SERVED_STATES.includes(state)) return state;
  if (health === PluginHealthStatus.QUARANTINED) return PluginState.QUARANTINED;
  return health === PluginHealthStatus.DEGRADED ? PluginState.DEGRADED : state;
}
