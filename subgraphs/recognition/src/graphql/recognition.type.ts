import { connectionOf, describe, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { RECOGNITION } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Evaluation } from './evaluation.type.js';
import { Initiative } from './initiative.type.js';
import { Jurisdiction } from './jurisdiction.type.js';
import { RecognitionCategory } from './recognition-category.type.js';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...RECOGNITION,
})
export class Recognition {
  @Field(
    () => ID,
    describe(
      'La edición y un código, por ejemplo federal-program-2021:recognition-1.',
      'The edition and a code, for example federal-program-2021:recognition-1.',
    ),
  )
  id!: string;

  @Field(() => RecognitionCategory, describe('En qué categoría.', 'In which category.'))
  category!: RecognitionCategory;

  @Field(
    () => String,
    describe(
      'Código de la clase: AWARD (premio), MENTION (mención), GOOD_PRACTICE (buena práctica) o NOT_STATED (la fuente no lo dice). Puede haber otros.',
      'Code of the kind: AWARD, MENTION, GOOD_PRACTICE or NOT_STATED (the source does not say). There may be others.',
    ),
  )
  kind!: string;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe('Qué día se otorgó; nulo si no se sabe.', 'The day it was granted; null when unknown.'),
  })
  grantedOn!: string | null;

  @Field(() => Initiative, {
    nullable: true,
    ...describe(
      'Qué iniciativa se reconoció; nulo si no se sabe cuál es en el grafo.',
      'The initiative recognised; null when it is not known which one of the graph it is.',
    ),
  })
  initiative!: Initiative | null;

  @Field(() => Jurisdiction, {
    nullable: true,
    ...describe(
      'La jurisdicción a la que pertenecía la iniciativa cuando se la reconoció; nulo si no se sabe.',
      'The jurisdiction that the initiative belonged to when it was recognised; null when unknown.',
    ),
  })
  jurisdiction!: Jurisdiction | null;

  @Field(() => Evaluation, {
    nullable: true,
    ...describe(
      'La evaluación en la que se basa; nulo si no se sabe.',
      'The evaluation that it rests on; null when unknown.',
    ),
  })
  evaluation!: Evaluation | null;
}

export const RecognitionConnection = connectionOf('Recognition', () => Recognition);
