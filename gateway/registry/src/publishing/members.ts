/** The plugins that are part of the graph, as they were signed. */
import type { SubgraphSchema } from '@grafo-abierto/schema';
import { SERVED_STATES } from '../domain/plugin-vocabulary.js';
import type { RegistryDatabase } from '../storage/entities.js';

export interface MemberSchema extends SubgraphSchema {
  readonly version: string;
}

/** By id. */
export async function readMembers(reads: RegistryDatabase): Promise<readonly MemberSchema[]> {
  const rows = await reads
    .selectFrom('plugin')
    .innerJoin('plugin_version', (join) =>
      join
        .onRef('plugin_version.pluginId', '=', 'plugin.id')
        .onRef('plugin_version.version', '=', 'plugin.servedVersion'),
    )
    .select(['plugin.id as name', 'plugin_version.version', 'plugin_version.url', 'plugin_version.sdl'])
    .where('plugin.state', 'in', SERVED_STATES)
    .orderBy('plugin.id')
    .execute();
  return rows;
}
