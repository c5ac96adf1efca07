import { describe } from '@grafo-abierto/plugin-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Un valor de una propiedad, y cuántos lo tienen.',
    'A value of a property, and how many have it.',
  ),
})
export class FacetBucket {
  @Field(
    () => String,
    describe(
      'El valor; NOT_STATED para los que no tienen ninguno.',
      'The value; NOT_STATED for those that have none.',
    ),
  )
  key!: string;

  @Field(
    () => String,
    describe(
      'El valor con palabras; el valor mismo si no se conocen.',
      'The value in words; the value itself where none are known.',
    ),
  )
  label!: string;

  @Field(() => Int, describe('Cuántos lo tienen.', 'How many have it.'))
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Lo encontrado según una propiedad. Lo que tiene varios valores se cuenta en cada uno.',
    'What was found by a property. What has several values is counted in each.',
  ),
})
export class Facet {
  @Field(() => String, describe('La propiedad, como se pidió.', 'The property, as it was asked.'))
  dimension!: string;

  @Field(
    () => [FacetBucket],
    describe(
      'Sus valores, el más frecuente primero; 100 como mucho.',
      'Its values, the most frequent first; 100 at most.',
    ),
  )
  buckets!: FacetBucket[];
}
