import { describe } from '@grafo-abierto/plugin-kit';
import type { WriteOutcome } from '@grafo-abierto/subgraph-kit';
import { AdministratorsMutation, EditorsMutation } from '@grafo-abierto/subgraph-kit';
import { Arg, Ctx, Resolver } from 'type-graphql';
import { PluginKeyProof } from '../../domain/plugin-vocabulary.js';
import { enrolPluginKey, revokePluginKey } from '../../publishing/plugin-keys.js';
import type { RegistryContext } from '../../registry-context.type.js';
import type { Row } from '../../storage/entities.js';
import { EnrolPluginKeyInput, RevokePluginKeyInput } from './registry.input.js';
import { keyPayload } from './registry-payloads.js';

const INPUT = describe('Qué se escribe.', 'What is written.');
const EnrolPluginKeyPayload = keyPayload('EnrolPluginKey');
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
