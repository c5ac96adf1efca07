import { describe } from '@grafo-abierto/plugin-kit';
import type { WriteOutcome } from '@grafo-abierto/subgraph-kit';
import { AdministratorsMutation, EditorsMutation } from '@grafo-abierto/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { PluginKeyProof } from '../../domain/plugin-vocabulary.js';
import { enrolPluginKey, revokePluginKey } from '../../publishing/plugin-keys.js';
import { provePluginKey } from '../../publishing/prove-plugin-key.js';
import type { RegistryContext } from '../../registry-context.type.js';
import type { Row } from '../../storage/entities.js';
import { EnrolPluginKeyInput, ProvePluginKeyInput, RevokePluginKeyInput } from './registry.input.js';
import { keyPayload } from './registry-payloads.js';

const INPUT = describe('Qué se escribe.', 'What is written.');
const EnrolPluginKeyPayload = keyPayload('EnrolPluginKey');
const ProvePluginKeyPayload = keyPayload('ProvePluginKey');
const RevokePluginKeyPayload = keyPayload('RevokePluginKey');

type KeyOutcome = WriteOutcome & { readonly key: Row<'plugin_key'> | null };

/** Whose signatures are believed. */
@Resolver()
export class PluginKeysResolver {
  @AdministratorsMutation(
    EnrolPluginKeyPayload,
    'Registra la clave con que una jurisdicción firma sus plugins: dos a la vez, para poder cambiar.',
    'Enrols a key that a jurisdiction signs its plugins with: two at a time, so that one can follow the other.',
  )
  async enrolPluginKey(
    @Arg('input', () => EnrolPluginKeyInput, INPUT) input: EnrolPluginKeyInput,
    @Ctx() context: RegistryContext,
  ): Promise<KeyOutcome> {
    const outcome = await context.write('enrolPluginKey', input, (write) =>
      enrolPluginKey(write, input, PluginKeyProof.ADMINISTRATION),
    );
    return withKey(outcome, context);
  }

  @Mutation(() => ProvePluginKeyPayload, {
    nullable: true,
    ...describe(
      'Registra una clave que publica un portal de la jurisdicción. No hace falta un token: quien puede escribir ahí habla por ella.',
      'Enrols a key that a portal of the jurisdiction publishes. No token is needed: who can write there speaks for it.',
    ),
  })
  async provePluginKey(
    @Arg('input', () => ProvePluginKeyInput, INPUT) input: ProvePluginKeyInput,
    @Ctx() context: RegistryContext,
  ): Promise<KeyOutcome> {
    const { host } = new URL(input.portal);
    const writer = { subject: `portal|${host}`, office: host, name: null, grants: [] };
    const outcome = await context.writeAs(writer, 'provePluginKey', input, (write) =>
      provePluginKey(write, input, context.tools),
    );
    return withKey(outcome, context);
  }

  @EditorsMutation(
    RevokePluginKeyPayload,
    'Revoca una clave: lo que ya firmó queda, y nada más que firme se acepta.',
    'Revokes a key: what it has signed stays, and nothing else is accepted that it signs.',
  )
  async revokePluginKey(
    @Arg('input', () => RevokePluginKeyInput, INPUT) input: RevokePluginKeyInput,
    @Ctx() context: RegistryContext,
  ): Promise<KeyOutcome> {
    const outcome = await context.write('revokePluginKey', input, (write) => revokePluginKey(write, input));
    return withKey(outcome, context);
  }
}

async function withKey(outcome: WriteOutcome, context: RegistryContext): Promise<KeyOutcome> {
  return { ...outcome, key: outcome.id === null ? null : await context.pluginKeys.load(outcome.id) };
}
