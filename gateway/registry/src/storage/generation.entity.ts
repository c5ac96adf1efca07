import type { SubgraphSchema } from '@grafo-abierto/schema';
import { defineEntity, p } from '@mikro-orm/core';

/** A plugin's part in a generation. */
export interface Member {
  readonly name: string;
  readonly version: string;
  readonly url: string;
}

/** A graph that was composed; the last ten are kept. */
export const GenerationEntity = defineEntity({
  name: 'Generation',
  tableName: 'generation',
  properties: {
    number: p.integer().primary(),
    /** SHA-256 of the supergraph. */
    hash: p.string(),
    /** SHA-256 of the core's SDL: another program has another core. */
    coreHash: p.string(),
    sdl: p.text(),
    members: p.json<readonly Member[]>(),
    /** The names of the core's subgraphs. */
    core: p.json<readonly string[]>(),
    coreSchemas: p.json<readonly SubgraphSchema[]>(),
    composedAt: p.datetime().$type<string>(),
    reason: p.string(),
  },
});

export const RegistryHeadEntity = defineEntity({
  name: 'RegistryHead',
  tableName: 'registry_head',
  properties: { id: p.boolean().primary(), generation: p.integer() },
});
