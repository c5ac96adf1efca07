/** The entities that a plugin answers, its own and those of the core that it adds fields to, and by which keys. */
import { namespaceOf, startsWithWords } from '@grafo-abierto/schema';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { keysOf } from '../../federation/entity-keys.js';
import type { Plugin } from '../../plugin/plugin.type.js';

export interface EntityType {
  readonly type: GraphQLObjectType;
  /** As `id` or `id jurisdiction { id }`, those that can be asked by. */
  readonly keys: readonly string[];
  /** Whether it belongs to the plugin, rather than to the core. */
  readonly isOwn: boolean;
}

export function entityTypes({ schema, manifest }: Plugin): EntityType[] {
  const { types } = namespaceOf(manifest.id);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .map((type) => ({ type, keys: keysOf(type), isOwn: startsWithWords(type.name, types) }))
    .filter(({ keys }) => keys.length > 0);
}

/** The name of the one field that a key is of, if it is of one. */
export function singleField(keys: readonly string[]): string | undefined {
  return keys.find((key) => /^\w+$/.test(key.trim()))?.trim();
}
