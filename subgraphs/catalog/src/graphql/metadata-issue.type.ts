import { connectionOf, describe, type LocalisedText } from '@grafo-abierto/plugin-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { IssueScope, IssueSeverity } from '../domain/dataset-vocabulary.js';
import { Dataset } from './dataset.type.js';

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Algo que está mal, o que conviene saber, en los metadatos que publica un portal.',
    'Something that is wrong, or worth knowing, in the metadata that a portal publishes.',
  ),
})
export class MetadataIssue {
  @Field(() => Dataset, {
    nullable: true,
    ...describe(
      'El conjunto de datos; nulo si el registro no entró, o si se trata del catálogo.',
      'The dataset; null where the record did not enter, or where it is about the catalogue.',
    ),
  })
  dataset!: Dataset | null;

  @Field(() => IssueScope, describe('De qué habla.', 'What it speaks of.'))
  scope!: IssueScope;

  @Field(
    () => String,
    describe(
      'Qué registro de la fuente es: su identificador o su lugar.',
      'Which record of the source it is: its identifier or its place.',
    ),
  )
  subject!: string;

  @Field(() => String, describe('La regla que no se cumple.', 'The rule that is not met.'))
  rule!: string;

  @Field(() => IssueSeverity, describe('Cuánto importa.', 'How much it matters.'))
  severity!: IssueSeverity;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Dónde en el registro, por ejemplo distribution[2].downloadURL.',
      'Where in the record, such as distribution[2].downloadURL.',
    ),
  })
  path!: string | null;

  @Field(() => String, describe('Qué pasa.', 'What is wrong.'))
  message!: LocalisedText;

  @Directive('@requiresScopes(scopes: [["administrator"], ["editor"]])')
  @Field(() => String, {
    nullable: true,
    ...describe(
      'El comienzo del registro que no entró, para la administración y para quien edita esa jurisdicción.',
      'The beginning of the record that did not enter, for the administration and for editors of that jurisdiction.',
    ),
  })
  excerpt!: string | null;
}

export const MetadataIssueConnection = connectionOf('MetadataIssue', () => MetadataIssue);
