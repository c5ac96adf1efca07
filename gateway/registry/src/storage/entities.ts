import type { Reads, Tables } from '@grafo-abierto/subgraph-kit';
import type { Selectable } from 'kysely';
import { GenerationEntity, RegistryHeadEntity } from './generation.entity.js';
import { RecordedOperationEntity } from './operation.entity.js';
import { PluginEntity, PluginEventEntity, PluginKeyEntity, PluginVersionEntity } from './plugin.entity.js';

/** Every table of the subgraph. */
export const registryEntities = [
  PluginKeyEntity,
  PluginEntity,
  PluginVersionEntity,
  PluginEventEntity,
  GenerationEntity,
  RegistryHeadEntity,
  RecordedOperationEntity,
] as const;

export type RegistryEntities = typeof registryEntities;
export type RegistryTables = Tables<RegistryEntities>;
export type TableName = keyof RegistryTables & string;
/** A table's row as it is read. */
export type Row<Name extends TableName> = Selectable<RegistryTables[Name]>;
/** The typed SQL builder over all of them. */
export type RegistryDatabase = Reads<RegistryEntities>;
