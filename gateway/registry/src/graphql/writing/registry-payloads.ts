/** What the mutations of the registry answer. */
import { describe } from '@grafo-abierto/plugin-kit';
import { WritePayloadFields } from '@grafo-abierto/subgraph-kit';
import { type ClassType, Field, ObjectType } from 'type-graphql';
import { PluginCheck } from '../check.type.js';
import { Plugin } from '../plugin.type.js';
import { PluginKey } from '../plugin-key.type.js';
import { Supergraph } from '../supergraph.type.js';

const WHAT = describe('Cómo quedó, o qué hay que corregir.', 'What it became, or what to mend.');
const SAVED = {
  nullable: true,
  ...describe('Como quedó; nulo si no se guardó.', 'As saved; null when it was not.'),
};

/** `XPayload`, with the plugin. */
export function pluginPayload(name: string): ClassType<object> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, ...WHAT })
  class Payload extends WritePayloadFields {
    @Field(() => Plugin, SAVED)
    plugin!: Plugin | null;
  }
  return Payload;
}

/** `XPayload`, with the key. */
export function keyPayload(name: string): ClassType<object> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, ...WHAT })
  class Payload extends WritePayloadFields {
    @Field(() => PluginKey, SAVED)
    key!: PluginKey | null;
  }
  return Payload;
}

@ObjectType({ simpleResolvers: true, ...WHAT })
export class PublishPluginPayload extends WritePayloadFields {
  @Field(() => Plugin, SAVED)
  plugin!: Plugin | null;

  @Field(() => PluginCheck, {
    nullable: true,
    ...describe(
      'Qué dio el control; nulo si no se llegó a controlar, o si ya se había publicado.',
      'What came of the check; null where nothing was checked, or it was published before.',
    ),
  })
  check!: PluginCheck | null;
}

@ObjectType({ simpleResolvers: true, ...WHAT })
export class RollBackSupergraphPayload extends WritePayloadFields {
  @Field(() => Supergraph, SAVED)
  supergraph!: Supergraph | null;
}
