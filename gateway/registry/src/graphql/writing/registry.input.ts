/** The inputs of the mutations of the registry. */
import { describe } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar, type PluginSignature, UrlScalar } from '@grafo-abierto/schema';
import { Trust, WriteInputFields } from '@grafo-abierto/subgraph-kit';
import { Field, ID, InputType, Int } from 'type-graphql';

const PLUGIN_ID = describe('Identificador del plugin.', 'Identifier of the plugin.');
const VERSION = describe('De cuál versión.', 'Of which version.');
const REASON = describe('Por qué; queda en el historial.', 'Why; the history keeps it.');

@InputType(
  describe(
    'Una clave pública, y la jurisdicción que firma con ella.',
    'A public key, and the jurisdiction that signs with it.',
  ),
)
export class EnrolPluginKeyInput extends WriteInputFields {
  @Field(() => ID, describe('De quién es, por ejemplo AR-M.', 'Whose it is, such as AR-M.'))
  jurisdictionId!: string;

  @Field(
    () => String,
    describe(
      'El archivo .pub que hace «grafo plugin keygen», PEM.',
      'The .pub file that "grafo plugin keygen" makes, PEM.',
    ),
  )
  publicKey!: string;
}

@InputType(
  describe(
    'Una clave pública, y el portal de la jurisdicción que la publica en /.well-known/grafo-abierto.json.',
    'A public key, and the portal of the jurisdiction that publishes it at /.well-known/grafo-abierto.json.',
  ),
)
export class ProvePluginKeyInput extends EnrolPluginKeyInput {
  @Field(
    () => UrlScalar,
    describe(
      'Un portal de esa jurisdicción que ya esté en el grafo.',
      'A portal of that jurisdiction that is in the graph.',
    ),
  )
  portal!: string;
}

@InputType(describe('Qué clave se revoca, y por qué.', 'Which key is revoked, and why.'))
export class RevokePluginKeyInput extends WriteInputFields {
  @Field(() => ID, describe('La huella de la clave.', 'The thumbprint of the key.'))
  id!: string;

  @Field(() => String, REASON)
  override reason!: string;
}

@InputType(
  describe('La firma de un manifiesto, y cuándo vale.', 'The signature of a manifest, and when it is good.'),
)
export class PluginSignatureInput implements PluginSignature {
  @Field(() => ID, describe('La huella de la clave.', 'The thumbprint of the key.'))
  keyId!: string;

  @Field(() => DateTimeScalar, describe('Desde cuándo vale.', 'Since when it is good.'))
  notBefore!: string;

  @Field(
    () => DateTimeScalar,
    describe('Hasta cuándo vale, 31 días como mucho.', 'Until when it is good, 31 days at most.'),
  )
  expires!: string;

  @Field(
    () => String,
    describe(
      'Ed25519 sobre el JSON canónico (RFC 8785) de {type, manifest, keyId, notBefore, expires}, en base64url; type es grafo-abierto-plugin y los instantes van en UTC con milisegundos.',
      'Ed25519 over the canonical JSON (RFC 8785) of {type, manifest, keyId, notBefore, expires}, in base64url; type is grafo-abierto-plugin and the instants are in UTC with milliseconds.',
    ),
  )
  value!: string;
}

@InputType(describe('Una versión firmada de un plugin.', 'A signed version of a plugin.'))
export class PublishPluginInput extends WriteInputFields {
  @Field(
    () => String,
    describe(
      'El manifiesto, con subgraph.sdlHash, en YAML o JSON.',
      'The manifest, with subgraph.sdlHash, in YAML or JSON.',
    ),
  )
  manifest!: string;

  @Field(() => String, describe('El esquema de su subgrafo.', 'The schema of its subgraph.'))
  sdl!: string;

  @Field(() => PluginSignatureInput, describe('La firma del manifiesto.', 'The signature of the manifest.'))
  signature!: PluginSignatureInput;
}

/** A decision of a version of a plugin. */
@InputType()
abstract class PluginVersionInput extends WriteInputFields {
  @Field(() => ID, PLUGIN_ID)
  id!: string;

  @Field(() => String, VERSION)
  version!: string;
}

@InputType(describe('Qué versión se aprueba.', 'Which version is approved.'))
export class ApprovePluginInput extends PluginVersionInput {
  @Field(() => Trust, {
    nullable: true,
    ...describe(
      'Cuánta confianza se le da; si falta, la que tenía, y VERIFIED la primera vez.',
      'How far it is trusted; where it is left out, as before, and VERIFIED the first time.',
    ),
  })
  trust?: Trust | null;
}

@InputType(describe('Qué versión se rechaza, y por qué.', 'Which version is rejected, and why.'))
export class RejectPluginInput extends PluginVersionInput {
  @Field(() => String, REASON)
  override reason!: string;
}

@InputType(
  describe(
    'A qué versión anterior vuelve un plugin, y por qué.',
    'Which earlier version a plugin goes back to, and why.',
  ),
)
export class RollBackPluginInput extends RejectPluginInput {}

/** A decision of a plugin that must say why. */
@InputType()
abstract class ReasonedPluginInput extends WriteInputFields {
  @Field(() => ID, PLUGIN_ID)
  id!: string;

  @Field(() => String, REASON)
  override reason!: string;
}

@InputType(
  describe(
    'Qué plugin se saca del grafo por ahora, y por qué.',
    'Which plugin is taken out for now, and why.',
  ),
)
export class SuspendPluginInput extends ReasonedPluginInput {}

@InputType(describe('Qué plugin vuelve al grafo, y por qué.', 'Which plugin returns to the graph, and why.'))
export class ResumePluginInput extends ReasonedPluginInput {}

@InputType(describe('Qué plugin se retira, y por qué.', 'Which plugin is retired, and why.'))
export class RetirePluginInput extends ReasonedPluginInput {}

@InputType(
  describe(
    'A qué generación vuelve el grafo, y por qué.',
    'Which generation the graph goes back to, and why.',
  ),
)
export class RollBackSupergraphInput extends WriteInputFields {
  @Field(
    () => Int,
    describe('Su número, de supergraph.generations.', 'Its number, of supergraph.generations.'),
  )
  generation!: number;

  @Field(() => String, REASON)
  override reason!: string;
}
