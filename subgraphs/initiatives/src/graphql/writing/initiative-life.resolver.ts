import { describe } from '@grafo-abierto/plugin-kit';
import { EditorsMutation } from '@grafo-abierto/subgraph-kit';
import { Arg, Ctx, Resolver } from 'type-graphql';
import type { InitiativeContext } from '../../storage/reads.js';
import {
  createInitiative,
  editInitiative,
  publishInitiative,
  withdrawInitiative,
} from '../../storage/writing/initiative-life.js';
import {
  CreateInitiativeInput,
  EditInitiativeInput,
  PublishInitiativeInput,
  WithdrawInitiativeInput,
} from './initiative-life.input.js';
import { type InitiativeOutcome, initiativePayload, writeInitiative } from './initiative-payload.type.js';

const INPUT = describe('Qué se escribe.', 'What is written.');

const CreateInitiativePayload = initiativePayload('CreateInitiative');
const EditInitiativePayload = initiativePayload('EditInitiative');
const PublishInitiativePayload = initiativePayload('PublishInitiative');
const WithdrawInitiativePayload = initiativePayload('WithdrawInitiative');

/** An initiative comes into being, is edited, published and withdrawn. */
@Resolver()
export class InitiativeLifeResolver {
  @EditorsMutation(
    CreateInitiativePayload,
    'Crea una iniciativa como borrador: solo la ve quien puede editarla.',
    'Creates an initiative as a draft: only those who may edit it see it.',
  )
  createInitiative(
    @Arg('input', () => CreateInitiativeInput, INPUT) input: CreateInitiativeInput,
    @Ctx() context: InitiativeContext,
  ): Promise<InitiativeOutcome> {
    return writeInitiative(context, 'createInitiative', input, createInitiative);
  }

  @EditorsMutation(
    EditInitiativePayload,
    'Cambia datos de una iniciativa; lo que era queda en su historial.',
    'Changes fields of an initiative; what it was stays in its history.',
  )
  editInitiative(
    @Arg('input', () => EditInitiativeInput, INPUT) input: EditInitiativeInput,
    @Ctx() context: InitiativeContext,
  ): Promise<InitiativeOutcome> {
    return writeInitiative(context, 'editInitiative', input, editInitiative);
  }

  @EditorsMutation(
    PublishInitiativePayload,
    'Publica un borrador, o de nuevo una iniciativa retirada.',
    'Publishes a draft, or once more an initiative that was withdrawn.',
  )
  publishInitiative(
    @Arg('input', () => PublishInitiativeInput, INPUT) input: PublishInitiativeInput,
    @Ctx() context: InitiativeContext,
  ): Promise<InitiativeOutcome> {
    return writeInitiative(context, 'publishInitiative', input, publishInitiative);
  }

  @EditorsMutation(
    WithdrawInitiativePayload,
    'Retira una iniciativa publicada, que sigue a la vista como retirada.',
    'Withdraws a published initiative, which stays in view as withdrawn.',
  )
  withdrawInitiative(
    @Arg('input', () => WithdrawInitiativeInput, INPUT) input: WithdrawInitiativeInput,
    @Ctx() context: InitiativeContext,
  ): Promise<InitiativeOutcome> {
    return writeInitiative(context, 'withdrawInitiative', input, withdrawInitiative);
  }
}
