import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Una pregunta sobre la iniciativa con una respuesta de una oración. Si la redacción es nuestra, provenance.transform lo dice.',
    'A question about the initiative with an answer of one sentence. Where the wording is ours, provenance.transform says so.',
  ),
})
export class InitiativeQuestion {
  @Field(
    () => String,
    describe(
      'Clave de la pregunta, por ejemplo PUBLIC_PROBLEM.',
      'Key of the question, for example PUBLIC_PROBLEM.',
    ),
  )
  key!: string;

  @Field(() => String, describe('La pregunta.', 'The question.'))
  question!: LocalisedText;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'La respuesta; nulo si la fuente no responde.',
      'The answer; null when the source gives none.',
    ),
  })
  answer!: LocalisedText | null;
}
