/** Takes the graph back to what it was made of in an earlier generation, as a new one. */
import { refuse, type WriteInput } from '@grafo-abierto/subgraph-kit';
import { PluginState, SERVED_STATES } from '../domain/plugin-vocabulary.js';
import type { Row } from '../storage/entities.js';
import { lockRegistry, writeGeneration } from './generations.js';
import { noteStep, type RegistryWrite, updatePlugin } from './plugin-rows.js';
import type { RegistryTools } from './registry-tools.type.js';

export interface SupergraphRollback extends WriteInput {
  readonly generation: number;
}

/** Answers the number of the new generation. The core stays what it is: it comes with the program. */
export async function rollBackSupergraph(
  write: RegistryWrite,
  { generation, reason }: SupergraphRollback,
  tools: RegistryTools,
): Promise<string> {
  await lockRegistry(write);
  const { reads } = write;
  const kept = await reads
    .selectFrom('generation')
    .select('members')
    .where('number', '=', generation)
    .executeTakeFirst();
  if (kept === undefined) throw refuse('GRAFO_GENERATION_UNKNOWN', ['input', 'generation'], { generation });
  const versions = new Map(kept.members.map(({ name, version }) => [name, version]));
  const plugins = await reads.selectFrom('plugin').selectAll().orderBy('id').forUpdate().execute();
  for (const plugin of plugins) await restore(write, plugin, versions.get(plugin.id), reason ?? null);
  return String(await writeGeneration(write, tools, `↩ ${generation}`));
}

/** @param version what was served of it then; undefined for nothing */
async function restore(
  write: RegistryWrite,
  { id, state, servedVersion }: Row<'plugin'>,
  version: string | undefined,
  reason: string | null,
): Promise<void> {
  const isServed = SERVED_STATES.includes(state);
  if (version === undefined ? !isServed : isServed && version === servedVersion) return;
  const next = version === undefined ? PluginState.SUSPENDED : PluginState.ROLLED_BACK;
  await updatePlugin(write, id, { state: next, ...(version !== undefined && { servedVersion: version }) });
  await noteStep(write, id, { version: version ?? servedVersion ?? '', state: next, reason });
}
