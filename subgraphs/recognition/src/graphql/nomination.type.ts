import { connectionOf, describe, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Initiative } from './initiative.type.js';
import { RecognitionCategory } from './recognition-category.type.js';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'La postulación de una iniciativa a un reconocimiento.',
    'An initiative put forward for a recognition.',
  ),
})
export class Nomination {
  @Field(
    () => ID,
    describe(
      'La edición y un código, por ejemplo federal-program-2021:nomination-1.',
      'The edition and a code, for example federal-program-2021:nomination-1.',
    ),
  )
  id!: string;

  @Field(() => Initiative, {
    nullable: true,
    ...describe(
      'Qué iniciativa se postuló; nulo si no se sabe cuál es en el grafo.',
      'The initiative put forward; null when it is not known which one of the graph it is.',
    ),
  })
  initiative!: Initiative | null;

  @Field(() => RecognitionCategory, {
    nullable: true,
    ...describe(
      'A qué categoría; nulo si la fuente no lo dice.',
      'For which category; null when the source does not say.',
    ),
  })
  category!: RecognitionCategory | null;

  @Field(
    () => String,
    describe(
      'Código del estado: SUBMITTED (presentada), UNDER_EVALUATION (en evaluación), FINALIST (finalista), RECOGNISED (reconocida), NOT_RECOGNISED (no reconocida), WITHDRAWN (retirada), PENDING_REVIEW (falta que alguien lo revise) o NOT_STATED (la fuente no lo dice). Puede haber otros.',
      'Code of the status: SUBMITTED, UNDER_EVALUATION, FINALIST, RECOGNISED, NOT_RECOGNISED, WITHDRAWN, PENDING_REVIEW (somebody has yet to review it) or NOT_STATED (the source does not say). There may be others.',
    ),
  )
  status!: string;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe('Qué día se postuló; nulo si no se sabe.', 'The day it was put forward; null when unknown.'),
  })
  nominatedOn!: string | null;
}

export const NominationConnection = connectionOf('Nomination', () => Nomination);
