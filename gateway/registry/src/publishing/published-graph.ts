/** A graph as it was published, with what each of its plugins was signed with. */
import type { PluginManifest, SubgraphSchema } from '@grafo-abierto/schema';
import type { RegistryDatabase, Row } from '../storage/entities.js';
import type { Member } from '../storage/generation.entity.js';
import { manifestOf } from './version-manifest.js';

export interface PublishedGraph {
  /** Its generation; each change has the next number. */
  readonly number: number;
  readonly hash: string;
  /** The supergraph. */
  readonly sdl: string;
  /** The plugins in it, and where each answers. */
  readonly members: readonly Member[];
  /** What was signed of each of them, by its id: what the hub holds it to. */
  readonly manifests: ReadonlyMap<string, PluginManifest>;
  /** The core's subgraphs, the registry's own among them. */
  readonly coreSchemas: readonly SubgraphSchema[];
}

export async function withManifests(
  reads: RegistryDatabase,
  generation: Row<'generation'>,
): Promise<PublishedGraph> {
  return { ...generation, manifests: await readManifests(reads, generation.members) };
}

async function readManifests(
  reads: RegistryDatabase,
  members: readonly Member[],
): Promise<ReadonlyMap<string, PluginManifest>> {
  if (members.length === 0) return new Map();
  const ids = members.map(({ name, version }) => `${name}@${version}`);
  const rows = await reads
    .selectFrom('plugin_version')
    .select(['pluginId', 'manifest'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.pluginId, manifestOf(row)]));
}
