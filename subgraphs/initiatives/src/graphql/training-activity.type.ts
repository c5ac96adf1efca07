import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { PERIOD } from './period.js';

/** `TrainingActivityResolver` adds `edition`. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe('Un curso u otra formación del programa.', 'A course or another training of the programme.'),
})
export class TrainingActivity {
  @Field(
    () => ID,
    describe(
      'Su identificador, por ejemplo federal-program-2021-course-1.',
      'Its identifier, for example federal-program-2021-course-1.',
    ),
  )
  id!: string;

  @Field(() => String, describe('Título.', 'Title.'))
  title!: LocalisedText;

  @Field(() => String, { nullable: true, ...PERIOD })
  period!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Aclaración; nulo si no hace falta.', 'A note; null when none is needed.'),
  })
  note!: LocalisedText | null;
}
