import { describe } from '@grafo-abierto/plugin-kit';
import { EditorsMutation } from '@grafo-abierto/subgraph-kit';
import { Arg, Ctx, Resolver } from 'type-graphql';
import type { InitiativeContext } from '../../storage/reads.js';
import {
  addEvidence,
  addMechanism,
  addMilestone,
  addOrganization,
  addRelated,
} from '../../storage/writing/initiative-parts.js';
import {
  AddInitiativeEvidenceInput,
  AddInitiativeMechanismInput,
  AddInitiativeMilestoneInput,
  AddInitiativeOrganizationInput,
  AddRelatedInitiativeInput,
} from './initiative-parts.input.js';
import { type InitiativeOutcome, initiativePayload, writeInitiative } from './initiative-payload.type.js';

const INPUT = describe('Qué se escribe.', 'What is written.');

const AddInitiativeOrganizationPayload = initiativePayload('AddInitiativeOrganization');
const AddInitiativeMechanismPayload = initiativePayload('AddInitiativeMechanism');
const AddInitiativeMilestonePayload = initiativePayload('AddInitiativeMilestone');
const AddInitiativeEvidencePayload = initiativePayload('AddInitiativeEvidence');
const AddRelatedInitiativePayload = initiativePayload('AddRelatedInitiative');

/** What is added to an initiative. */
@Resolver()
export class InitiativePartsResolver {
  @EditorsMutation(
    AddInitiativeOrganizationPayload,
    'Agrega una organización que participa.',
    'Adds an organization that takes part.',
  )
  addInitiativeOrganization(
    @Arg('input', () => AddInitiativeOrganizationInput, INPUT) input: AddInitiativeOrganizationInput,
    @Ctx() context: InitiativeContext,
  ): Promise<InitiativeOutcome> {
    return writeInitiative(context, 'addInitiativeOrganization', input, addOrganization);
  }

  @EditorsMutation(
    AddInitiativeMechanismPayload,
    'Agrega un mecanismo que usa.',
    'Adds a mechanism that it uses.',
  )
  addInitiativeMechanism(
    @Arg('input', () => AddInitiativeMechanismInput, INPUT) input: AddInitiativeMechanismInput,
    @Ctx() context: InitiativeContext,
  ): Promise<InitiativeOutcome> {
    return writeInitiative(context, 'addInitiativeMechanism', input, addMechanism);
  }

  @EditorsMutation(AddInitiativeMilestonePayload, 'Agrega un hito.', 'Adds a milestone.')
  addInitiativeMilestone(
    @Arg('input', () => AddInitiativeMilestoneInput, INPUT) input: AddInitiativeMilestoneInput,
    @Ctx() context: InitiativeContext,
  ): Promise<InitiativeOutcome> {
    return writeInitiative(context, 'addInitiativeMilestone', input, addMilestone);
  }

  @EditorsMutation(
    AddInitiativeEvidencePayload,
    'Agrega lo que la respalda, a ella o a uno de sus hitos.',
    'Adds what backs it or one of its milestones.',
  )
  addInitiativeEvidence(
    @Arg('input', () => AddInitiativeEvidenceInput, INPUT) input: AddInitiativeEvidenceInput,
    @Ctx() context: InitiativeContext,
  ): Promise<InitiativeOutcome> {
    return writeInitiative(context, 'addInitiativeEvidence', input, addEvidence);
  }

  @EditorsMutation(
    AddRelatedInitiativePayload,
    'Agrega la relación con otra iniciativa.',
    'Adds the relation to another initiative.',
  )
  addRelatedInitiative(
    @Arg('input', () => AddRelatedInitiativeInput, INPUT) input: AddRelatedInitiativeInput,
    @Ctx() context: InitiativeContext,
  ): Promise<InitiativeOutcome> {
    return writeInitiative(context, 'addRelatedInitiative', input, addRelated);
  }
}
