import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Stage } from '@grafo-abierto/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { PERIOD } from './period.js';

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'El paso por una etapa. Que una etapa no figure no quiere decir que no haya ocurrido.',
    'The passage through a stage. That a stage is missing does not mean that it did not take place.',
  ),
})
export class StageEntry {
  @Field(() => Stage, describe('La etapa.', 'The stage.'))
  stage!: Stage;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Día en que comenzó; nulo si no se conoce el día entero (ver period).',
      'Day on which it began; null when the whole day is unknown (see period).',
    ),
  })
  enteredOn!: string | null;

  @Field(() => String, { nullable: true, ...PERIOD })
  period!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Qué ocurrió; nulo si no consta.', 'What took place; null when the source does not say.'),
  })
  note!: LocalisedText | null;
}
