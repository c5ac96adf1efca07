import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { InitiativeRelation } from '../domain/initiative-vocabulary.js';

/** `RelatedInitiativeResolver` adds `initiative`. */
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'La relación con otra iniciativa, aunque esa no esté en el grafo.',
    'The relation to another initiative, even where that one is not in the graph.',
  ),
})
export class RelatedInitiative {
  @Field(() => InitiativeRelation, describe('Qué es la otra para esta.', 'What the other is to this one.'))
  relation!: InitiativeRelation;

  @Field(
    () => ID,
    describe('Código de la otra, por ejemplo AR0103.', 'Code of the other one, for example AR0103.'),
  )
  relatedId!: string;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Título de la otra tal como se publicó, en su idioma; nulo si no consta.',
      'Title of the other one as it was published, in its language; null when the source does not say.',
    ),
  })
  relatedTitle!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Aclaración; nulo si no hace falta.', 'A note; null when none is needed.'),
  })
  note!: LocalisedText | null;
}
