import { describe } from '@grafo-abierto/plugin-kit';
import type { WriteInput, WriteOutcome } from '@grafo-abierto/subgraph-kit';
import { AdministratorsMutation, MaintainersMutation } from '@grafo-abierto/subgraph-kit';
import { Arg, Ctx, Resolver } from 'type-graphql';
import {
  approvePlugin,
  rejectPlugin,
  resumePlugin,
  retirePlugin,
  rollBackPlugin,
  suspendPlugin,
} from '../../publishing/decide-plugin.js';
import type { RegistryWrite } from '../../publishing/plugin-rows.js';
import type { RegistryTools } from '../../publishing/registry-tools.type.js';
import type { RegistryContext } from '../../registry-context.type.js';
import type { Row } from '../../storage/entities.js';
import {
  ApprovePluginInput,
  RejectPluginInput,
  ResumePluginInput,
  RetirePluginInput,
  RollBackPluginInput,
  SuspendPluginInput,
} from './registry.input.js';
import { pluginPayload } from './registry-payloads.js';

const INPUT = describe('Qué se escribe.', 'What is written.');
const ApprovePluginPayload = pluginPayload('ApprovePlugin');
const RejectPluginPayload = pluginPayload('RejectPlugin');
const SuspendPluginPayload = pluginPayload('SuspendPlugin');
const ResumePluginPayload = pluginPayload('ResumePlugin');
const RollBackPluginPayload = pluginPayload('RollBackPlugin');
const RetirePluginPayload = pluginPayload('RetirePlugin');

export type PluginOutcome = WriteOutcome & { readonly plugin: Row<'plugin'> | null };

/** What people decide of plugins. */
@Resolver()
export class PluginDecisionsResolver {
  @AdministratorsMutation(
    ApprovePluginPayload,
    'Aprueba una versión que espera: pasa a ser parte del grafo.',
    'Approves a version that waits: it becomes part of the graph.',
  )
  approvePlugin(
    @Arg('input', () => ApprovePluginInput, INPUT) input: ApprovePluginInput,
    @Ctx() context: RegistryContext,
  ): Promise<PluginOutcome> {
    return decide(context, 'approvePlugin', input, approvePlugin);
  }

  @AdministratorsMutation(
    RejectPluginPayload,
    'Rechaza una versión que espera; la que responde sigue.',
    'Rejects a version that waits; the one that answers goes on.',
  )
  rejectPlugin(
    @Arg('input', () => RejectPluginInput, INPUT) input: RejectPluginInput,
    @Ctx() context: RegistryContext,
  ): Promise<PluginOutcome> {
    return decide(context, 'rejectPlugin', input, rejectPlugin);
  }

  @AdministratorsMutation(
    SuspendPluginPayload,
    'Saca un plugin del grafo hasta que se lo reanude.',
    'Takes a plugin out of the graph until it is resumed.',
  )
  suspendPlugin(
    @Arg('input', () => SuspendPluginInput, INPUT) input: SuspendPluginInput,
    @Ctx() context: RegistryContext,
  ): Promise<PluginOutcome> {
    return decide(context, 'suspendPlugin', input, suspendPlugin);
  }

  @AdministratorsMutation(
    ResumePluginPayload,
    'Devuelve al grafo un plugin que se suspendió, o que se apartó por no encajar. El que se dejó de preguntar porque falla vuelve solo.',
    'Returns a plugin to the graph that was suspended, or set aside because it did not fit. One that is not asked because it fails comes back by itself.',
  )
  resumePlugin(
    @Arg('input', () => ResumePluginInput, INPUT) input: ResumePluginInput,
    @Ctx() context: RegistryContext,
  ): Promise<PluginOutcome> {
    return decide(context, 'resumePlugin', input, resumePlugin);
  }

  @MaintainersMutation(
    RollBackPluginPayload,
    'Vuelve a una versión anterior que ya se había aprobado.',
    'Goes back to an earlier version that was approved before.',
  )
  rollBackPlugin(
    @Arg('input', () => RollBackPluginInput, INPUT) input: RollBackPluginInput,
    @Ctx() context: RegistryContext,
  ): Promise<PluginOutcome> {
    return decide(context, 'rollBackPlugin', input, rollBackPlugin);
  }

  @MaintainersMutation(
    RetirePluginPayload,
    'Retira un plugin del grafo; su historia queda.',
    'Retires a plugin from the graph; its history stays.',
  )
  retirePlugin(
    @Arg('input', () => RetirePluginInput, INPUT) input: RetirePluginInput,
    @Ctx() context: RegistryContext,
  ): Promise<PluginOutcome> {
    return decide(context, 'retirePlugin', input, retirePlugin);
  }
}

async function decide<Input extends WriteInput>(
  context: RegistryContext,
  mutation: string,
  input: Input,
  work: (write: RegistryWrite, input: Input, tools: RegistryTools) => Promise<string>,
): Promise<PluginOutcome> {
  const outcome = await context.write(mutation, input, (write) => work(write, input, context.tools));
  return withPlugin(outcome, context);
}

/** Whoever decided can ask the graph that follows from it at once. */
export async function withPlugin(outcome: WriteOutcome, context: RegistryContext): Promise<PluginOutcome> {
  if (outcome.id !== null) await context.tools.settle();
  return { ...outcome, plugin: outcome.id === null ? null : await context.plugins.load(outcome.id) };
}
