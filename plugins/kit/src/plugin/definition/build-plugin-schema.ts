import { GrafoError } from '@grafo-abierto/schema';
import { isObjectType } from 'graphql';
import { type FederatedSchema, federate } from '../../federation/federate.js';
import { federateSdl } from '../../federation/federate-sdl.js';
import type { PluginDefinition, SdlDefinition } from './plugin-definition.type.js';

/**
 * The executable schema of a plugin, from its classes or its SDL.
 *
 * @throws GrafoError `GRAFO_PLUGIN_SCHEMA_INVALID`
 */
export async function buildPluginSchema<Context extends object>(
  plugin: string,
  definition: PluginDefinition<Context>,
): Promise<FederatedSchema> {
  try {
    if (definition.sdl === undefined) return await federate({ references: {}, ...definition });
    return buildOfSdl(definition);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new GrafoError('GRAFO_PLUGIN_SCHEMA_INVALID', { plugin, detail }, { cause });
  }
}

function buildOfSdl<Context extends object>({ sdl, resolverMap }: SdlDefinition<Context>): FederatedSchema {
  const federated = federateSdl(sdl, resolverMap);
  for (const [name, resolvers] of Object.entries(resolverMap)) {
    const type = federated.schema.getType(name);
    if (type === undefined) throw new Error(`${name} has resolvers, and the SDL has no such type`);
    if (!isObjectType(type)) continue;
    const fields = Object.keys(resolvers).filter((field) => !field.startsWith('__'));
    const unknown = fields.find((field) => !Object.hasOwn(type.getFields(), field));
    if (unknown) throw new Error(`${name}.${unknown} has a resolver, and the SDL has no such field`);
  }
  return federated;
}
