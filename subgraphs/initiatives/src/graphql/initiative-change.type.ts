import { connectionOf, describe } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar } from '@grafo-abierto/schema';
import { ChangedField } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { InitiativeState } from './initiative-state.type.js';

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Un cambio hecho a la iniciativa en este grafo.',
    'A change made to the initiative in this graph.',
  ),
})
export class InitiativeChange {
  @Field(() => Int, describe('Número de versión que resultó.', 'Number of the version that came of it.'))
  version!: number;

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

  @Directive('@requiresScopes(scopes: [["administrator"], ["editor"]])')
  @Field(() => String, {
    nullable: true,
    ...describe(
      'Nombre de la persona, para la administración y para quien edita esa jurisdicción; nulo para las demás, y si no fue una persona.',
      'Name of the person, for the administration and for editors of that jurisdiction; null for others, and where it was no person.',
    ),
  })
  actorName!: string | null;

  @Field(
    () => String,
    describe(
      'Qué se hizo: LOADED, IMPORTED, CREATED, EDITED, PUBLISHED, WITHDRAWN, o qué se agregó, por ejemplo MILESTONE_ADDED.',
      'What was done: LOADED, IMPORTED, CREATED, EDITED, PUBLISHED, WITHDRAWN, or what was added, for example MILESTONE_ADDED.',
    ),
  )
  change!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('Por qué; nulo si no se dijo.', 'Why; null when nobody said.'),
  })
  reason!: string | null;

  @Field(
    () => [ChangedField],
    describe(
      'Qué datos tocó; ninguno en el primer cambio, que es el estado mismo.',
      'What it touched; nothing in the first change, which is the state itself.',
    ),
  )
  fields!: ChangedField[];

  @Field(() => InitiativeState, describe('Cómo quedó la iniciativa.', 'What the initiative was after it.'))
  state!: InitiativeState;
}

/** Named after its type: others have histories of their own. */
export const InitiativeHistoryConnection = connectionOf('InitiativeHistory', () => InitiativeChange);
