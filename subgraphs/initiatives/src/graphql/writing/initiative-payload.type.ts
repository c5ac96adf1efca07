import { describe } from '@grafo-abierto/plugin-kit';
import { type WriteInput, type WriteOutcome, WritePayloadFields } from '@grafo-abierto/subgraph-kit';
import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { Row } from '../../storage/entities.js';
import type { InitiativeContext } from '../../storage/reads.js';
import type { InitiativeWrite } from '../../storage/writing/initiative-write.js';
import { Initiative } from '../initiative.type.js';

/** What stands behind every payload of this subgraph. */
export interface InitiativeOutcome extends WriteOutcome {
  readonly initiative: Row<'initiative'> | null;
}

/** The payload type of a mutation, `XPayload`. */
export function initiativePayload(name: string): ClassType<object> {
  @ObjectType(`${name}Payload`, {
    simpleResolvers: true,
    ...describe(
      'Cómo quedó la iniciativa, o qué hay que corregir.',
      'What the initiative became, or what to mend.',
    ),
  })
  class Payload extends WritePayloadFields {
    @Field(() => Initiative, {
      nullable: true,
      ...describe(
        'La iniciativa ya guardada; nulo si no se guardó.',
        'The initiative as saved; null when it was not.',
      ),
    })
    initiative!: Initiative | null;
  }
  return Payload;
}

/** Runs a mutation, and reads what the initiative has become. */
export async function writeInitiative<Input extends WriteInput>(
  context: InitiativeContext,
  mutation: string,
  input: Input,
  work: (write: InitiativeWrite, input: Input) => Promise<string>,
): Promise<InitiativeOutcome> {
  const outcome = await context.write(mutation, input, (write) => work(write, input));
  const initiative = outcome.id === null ? null : await context.initiatives.load(outcome.id);
  return { ...outcome, initiative };
}
