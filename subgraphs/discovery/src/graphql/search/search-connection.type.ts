import { describe, PageInfo } from '@grafo-abierto/plugin-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FeedFreshness } from '../feed-freshness.type.js';
import { Highlight } from './highlight.type.js';
import { SearchHit } from './search-hit.type.js';

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

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Algo encontrado, y su lugar entre lo demás.',
    'Something found, and its place among the rest.',
  ),
})
export class SearchEdge {
  @Field(() => String, describe('Su lugar, para seguir desde acá.', 'Its place, to go on from here.'))
  cursor!: string;

  @Field(() => Float, {
    nullable: true,
    ...describe(
      'Cuánto se parece a lo que se busca, de 0 a 1; nulo si no se buscó un texto.',
      'How well it fits what is looked for, from 0 to 1; null where no text was.',
    ),
  })
  score!: number | null;

  @Field(() => SearchHit, describe('Lo encontrado.', 'What was found.'))
  node!: SearchHit;

  @Field(() => [Highlight], describe('Dónde está lo que se buscó.', 'Where what was searched stands.'))
  highlights!: Highlight[];
}

@ObjectType({
  simpleResolvers: true,
  ...describe('Una página de lo encontrado.', 'A page of what was found.'),
})
export class SearchConnection {
  @Field(() => Int, describe('Cuántos se encontraron.', 'How many were found.'))
  totalCount!: number;

  @Field(
    () => [SearchEdge],
    describe('Los de la página, el mejor primero.', 'Those of the page, the best first.'),
  )
  edges!: SearchEdge[];

  @Field(() => PageInfo, describe('Dónde está la página.', 'Where the page lies.'))
  pageInfo!: PageInfo;

  @Field(
    () => [Facet],
    describe(
      'Todo lo encontrado según cada propiedad que se pidió.',
      'All that was found by each property that was asked.',
    ),
  )
  facets!: Facet[];

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Lo que se buscó en lugar del texto, si ninguna fuente tiene una palabra suya y sí una parecida.',
      'What was searched instead of the text, where no source holds a word of it but one alike.',
    ),
  })
  correctedText!: string | null;

  @Field(
    () => [FeedFreshness],
    describe('Qué tan al día está lo que se busca.', 'How up to date what is searched is.'),
  )
  freshness!: FeedFreshness[];
}
