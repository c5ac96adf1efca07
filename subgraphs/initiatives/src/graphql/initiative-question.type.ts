import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Una pregunta sobre la iniciativa y su respuesta. Si la redacción es nuestra, provenance.transform lo dice.',
    'A question about the initiative and its answer. Where the wording is ours, provenance.transform says so.',
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
      'La respuesta: el texto propio de la página, o nuestro resumen mientras no se la importó; nulo si la fuente no responde.',
      "The answer: the page's own text, or our summary while it has not been imported; null when the source gives none.",
    ),
  })
  answer!: LocalisedText | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Nuestro resumen de la respuesta, en una oración; nulo si nadie lo escribió.',
      'Our summary of the answer, in one sentence; null where nobody has written one.',
    ),
  })
  summary!: LocalisedText | null;
}
