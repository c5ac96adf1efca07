import { Directive, Field, ObjectType } from 'type-graphql';
import { describe } from '../text/bilingual-description.js';

/** What a person can mend in a mutation. Frozen, as all shared values are. */
@Directive('@shareable')
@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Algo que quien escribió puede corregir; mientras haya uno, no se guardó nada.',
    'Something that whoever wrote can mend; as long as there is one, nothing was saved.',
  ),
})
export class Problem {
  @Field(
    () => String,
    describe(
      'Código estable, por ejemplo GRAFO_INPUT_TEXT_MISSING.',
      'Stable code, such as GRAFO_INPUT_TEXT_MISSING.',
    ),
  )
  code!: string;

  @Field(() => [String], {
    nullable: true,
    ...describe(
      'Dónde está, desde input; nulo si no está en un lugar.',
      'Where it is, from input on; null when it is in no one place.',
    ),
  })
  path!: readonly string[] | null;

  @Field(() => String, describe('Qué pasa y cómo se corrige.', 'What is wrong and how to mend it.'))
  message!: string;
}

/** What stands behind a `Problem`; its message is `localisedFields(Problem, ['message'])`. */
export interface ProblemRow {
  readonly code: string;
  readonly path: readonly string[] | null;
  readonly messageEs: string;
  readonly messageEn: string;
}
