import type { FeedDeclaration, FeedItem } from '@grafo-abierto/subgraph-kit';
import { PluginState } from '../domain/plugin-vocabulary.js';
import type { RegistryDatabase, RegistryEntities } from './entities.js';

/** What the hub's own subgraph tells of its changes: plugins. */
export const registryFeed: FeedDeclaration<RegistryEntities> = {
  Plugin: { table: 'plugin', read: readPlugins },
};

async function readPlugins(reads: RegistryDatabase, ids: readonly string[]): Promise<readonly FeedItem[]> {
  const rows = await reads
    .selectFrom('plugin')
    .selectAll()
    .where('id', 'in', ids)
    .where('state', '!=', PluginState.REJECTED)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    about: null,
    title: { es: row.titleEs, en: row.titleEn },
    summary: { es: row.descriptionEs, en: row.descriptionEn },
    url: row.homepage,
    jurisdiction: row.jurisdictionIds[0] ?? null,
    dates: [],
    sdgTargets: [],
    facets: [
      { name: 'STATE', value: row.state, asOf: null },
      { name: 'TRUST', value: row.trust, asOf: null },
      { name: 'VERSION', value: row.servedVersion ?? row.latestVersion, asOf: null },
    ],
  }));
}
