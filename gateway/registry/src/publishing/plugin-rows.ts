/** Reads and changes the rows of a plugin inside a transaction. */
import { GrafoError, type PluginManifest } from '@grafo-abierto/schema';
import { mayEdit, refuse, type Write } from '@grafo-abierto/subgraph-kit';
import type { PluginState } from '../domain/plugin-vocabulary.js';
import type { RegistryEntities, Row } from '../storage/entities.js';
import { PluginEntity, PluginEventEntity } from '../storage/plugin.entity.js';

export type RegistryWrite = Write<RegistryEntities>;

/** @throws WriteRefusal `GRAFO_WRITE_TARGET_UNKNOWN` */
export async function lockPlugin({ reads }: RegistryWrite, id: string): Promise<Row<'plugin'>> {
  const found = await reads
    .selectFrom('plugin')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (found === undefined)
    throw refuse('GRAFO_WRITE_TARGET_UNKNOWN', ['input', 'id'], { type: 'Plugin', id });
  return found;
}

/**
 * The same for those who may decide of it: the administration, editors of the jurisdiction that it belongs to, and
 * who maintains it.
 *
 * @throws WriteRefusal `GRAFO_WRITE_TARGET_UNKNOWN`, GrafoError `GRAFO_ACCESS_JURISDICTION`
 */
export async function lockOwnPlugin(write: RegistryWrite, id: string): Promise<Row<'plugin'>> {
  const plugin = await lockPlugin(write, id);
  const { principal } = write;
  const isMaintained = principal.grants.some(({ role, of }) => role === 'maintainer' && of === id);
  if (!isMaintained && !mayEdit(principal, plugin.holderId))
    throw new GrafoError('GRAFO_ACCESS_JURISDICTION', { jurisdiction: plugin.holderId });
  return plugin;
}

/** @throws WriteRefusal `GRAFO_PLUGIN_STATE` */
export function requireState(
  { state }: Row<'plugin'>,
  allowed: readonly PluginState[],
  action: string,
): void {
  if (!allowed.includes(state)) throw refuse('GRAFO_PLUGIN_STATE', ['input', 'id'], { state, action });
}

/** @throws WriteRefusal `GRAFO_PLUGIN_VERSION_UNKNOWN` */
export async function readVersion(
  { reads }: RegistryWrite,
  plugin: string,
  version: string,
): Promise<Row<'plugin_version'>> {
  const found = await reads
    .selectFrom('plugin_version')
    .selectAll()
    .where('pluginId', '=', plugin)
    .where('version', '=', version)
    .executeTakeFirst();
  if (found === undefined) throw versionUnknown(plugin, version);
  return found;
}

export function versionUnknown(plugin: string, version: string) {
  return refuse('GRAFO_PLUGIN_VERSION_UNKNOWN', ['input', 'version'], { plugin, version });
}

export async function updatePlugin(
  { manager }: RegistryWrite,
  id: string,
  changes: Partial<Omit<Row<'plugin'>, 'id'>>,
): Promise<void> {
  await manager.nativeUpdate(PluginEntity, { id }, changes);
}

interface Step {
  readonly version: string;
  readonly state: PluginState;
  readonly reason: string | null;
}

/** Undefined before the first. */
export async function readLastStep(
  { reads }: Pick<RegistryWrite, 'reads'>,
  pluginId: string,
): Promise<Row<'plugin_event'> | undefined> {
  return reads
    .selectFrom('plugin_event')
    .selectAll()
    .where('pluginId', '=', pluginId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Notes a step in the life of a plugin, which is locked, and tells the feed. */
export async function noteStep(write: RegistryWrite, pluginId: string, step: Step): Promise<void> {
  const { manager, principal, now } = write;
  const last = await readLastStep(write, pluginId);
  manager.create(PluginEventEntity, {
    pluginId,
    position: (last?.position ?? 0) + 1,
    ...step,
    at: now.toISOString(),
    actor: principal.office,
  });
  await manager.flush();
  write.changed('Plugin', pluginId, step.state);
}

/** What the graph says of a plugin comes from its newest manifest. */
export function describedBy(manifest: PluginManifest) {
  const { title, description, contact, licence, homepage, jurisdictions } = manifest;
  return {
    jurisdictionIds: jurisdictions,
    titleEs: title.es,
    titleEn: title.en,
    descriptionEs: description?.es ?? null,
    descriptionEn: description?.en ?? null,
    contactName: contact?.office ?? title.es,
    contactEmail: contact?.email ?? null,
    licence: licence ?? null,
    homepage: homepage ?? null,
  };
}
