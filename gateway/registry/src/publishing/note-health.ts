/** Keeps in a plugin's history that its health has changed: what was published stays as it is. */
import { HUB } from '../domain/hub-principal.js';
import { PluginHealthStatus, SERVED_STATES } from '../domain/plugin-vocabulary.js';
import { shownState } from '../domain/shown-state.js';
import type { RegistryContext } from '../registry-context.type.js';
import { noteStep, readLastStep } from './plugin-rows.js';
import type { MeasuredHealth } from './registry-tools.type.js';

export interface HealthNote {
  readonly plugin: string;
  readonly version: string;
  readonly health: MeasuredHealth;
}

/** What another hub has noted already, and what is no longer served, is not noted again. */
export async function noteHealth(context: RegistryContext, { plugin: id, version, health }: HealthNote) {
  await context.writeAs(HUB, 'noteHealth', {}, async (write) => {
    const plugin = await write.reads
      .selectFrom('plugin')
      .select(['state', 'servedVersion'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (plugin?.servedVersion !== version || !SERVED_STATES.includes(plugin.state)) return '';
    const state = shownState(plugin.state, health.status);
    if ((await readLastStep(write, id))?.state !== state)
      await noteStep(write, id, { version, state, reason: reasonOf(health) });
    return '';
  });
}

/** In figures, which need no language. */
function reasonOf({ status, calls, errorRate, p95Ms }: MeasuredHealth): string | null {
  if (calls === 0 || errorRate === null || status === PluginHealthStatus.HEALTHY) return null;
  return `${Math.round(errorRate * calls)}/${calls} ✗, p95 ${Math.round(p95Ms ?? 0)} ms`;
}
