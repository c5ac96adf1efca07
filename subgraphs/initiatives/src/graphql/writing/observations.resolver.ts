import { describe } from '@grafo-abierto/plugin-kit';
import { EditorsMutation } from '@grafo-abierto/subgraph-kit';
import { Arg, Ctx, Resolver } from 'type-graphql';
import type { InitiativeContext } from '../../storage/reads.js';
import { recordAssessment, recordTag } from '../../storage/writing/observations.js';
import { type InitiativeOutcome, initiativePayload, writeInitiative } from './initiative-payload.type.js';
import { RecordInitiativeAssessmentInput, RecordInitiativeTagInput } from './observations.input.js';

const INPUT = describe('Qué se escribe.', 'What is written.');

const RecordInitiativeAssessmentPayload = initiativePayload('RecordInitiativeAssessment');
const RecordInitiativeTagPayload = initiativePayload('RecordInitiativeTag');

/** What was observed of an initiative, each time anew. */
@Resolver()
export class ObservationsResolver {
  @EditorsMutation(
    RecordInitiativeAssessmentPayload,
    'Registra una evaluación; las anteriores quedan como estaban.',
    'Records an assessment; earlier ones stay as they were.',
  )
  recordInitiativeAssessment(
    @Arg('input', () => RecordInitiativeAssessmentInput, INPUT) input: RecordInitiativeAssessmentInput,
    @Ctx() context: InitiativeContext,
  ): Promise<InitiativeOutcome> {
    return writeInitiative(context, 'recordInitiativeAssessment', input, recordAssessment);
  }

  @EditorsMutation(
    RecordInitiativeTagPayload,
    'Registra una etiqueta; las anteriores quedan como estaban.',
    'Records a tag; earlier ones stay as they were.',
  )
  recordInitiativeTag(
    @Arg('input', () => RecordInitiativeTagInput, INPUT) input: RecordInitiativeTagInput,
    @Ctx() context: InitiativeContext,
  ): Promise<InitiativeOutcome> {
    return writeInitiative(context, 'recordInitiativeTag', input, recordTag);
  }
}
