import { connectionOf, describe } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar } from '@grafo-abierto/schema';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Un cambio hecho a la iniciativa en este grafo.',
    'A change made to the initiative in this graph.',
  ),
})
export class InitiativeChange {
  @Field(() => DateTimeScalar, describe('Cuándo se hizo.', 'When it was made.'))
  at!: string;

  @Field(
    () => String,
    describe(
      'Qué oficina o función lo hizo; nunca una persona.',
      'Which office or role made it; never a person.',
    ),
  )
  actor!: string;

  @Field(() => String, describe('Qué cambió.', 'What changed.'))
  change!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('Por qué; nulo si no se dijo.', 'Why; null when nobody said.'),
  })
  reason!: string | null;
}

/** Named after its type: others have histories of their own. */
export const InitiativeHistoryConnection = connectionOf('InitiativeHistory', () => InitiativeChange);
