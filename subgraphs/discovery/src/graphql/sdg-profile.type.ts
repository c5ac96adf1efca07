import { describe } from '@grafo-abierto/plugin-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { SdgGoal } from './foreign/sdg-goal.type.js';

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Cuántas iniciativas de una jurisdicción se alinean con un objetivo.',
    'How many initiatives of a jurisdiction are aligned with a goal.',
  ),
})
export class SdgProfileEntry {
  @Field(() => SdgGoal, {
    nullable: true,
    ...describe(
      'El objetivo; nulo si la parte del grafo que lo responde no está.',
      'The goal; null when the part of the graph that answers it is not there.',
    ),
  })
  goal!: SdgGoal | null;

  @Field(
    () => Int,
    describe(
      'Cuántas, cada una una vez por objetivo aunque se alinee con varias de sus metas.',
      'How many, each once for a goal even where it is aligned with several of its targets.',
    ),
  )
  initiatives!: number;
}
