import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { RecognitionAxis } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Una categoría en la que se reconoce, la misma en todas las ediciones que la tienen.',
    'A category to be recognised in, the same in every edition that has it.',
  ),
})
export class RecognitionCategory {
  @Field(() => ID, describe('Eje y valor, por ejemplo SDG:16.', 'Axis and value, for example SDG:16.'))
  id!: string;

  @Field(() => RecognitionAxis, describe('Eje: qué distingue.', 'Axis: what it tells apart.'))
  axis!: RecognitionAxis;

  @Field(
    () => String,
    describe(
      'Valor en su eje: un código como LOCAL_GOVERNMENT o, en el eje SDG, el número del objetivo.',
      'Value on its axis: a code such as LOCAL_GOVERNMENT or, on the axis SDG, the number of the goal.',
    ),
  )
  value!: string;

  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: LocalisedText;
}
