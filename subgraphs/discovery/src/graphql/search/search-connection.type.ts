import { describe, PageInfo } from '@grafo-abierto/plugin-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FeedFreshness } from '../feed-freshness.type.js';
import { Facet } from './facet.type.js';
import { Highlight } from './highlight.type.js';
import { SearchHit } from './search-hit.type.js';

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
    () => Boolean,
    describe(
      'Si alcanza con alguna de las palabras, porque nada en el índice las tiene todas.',
      'Whether any of the words is enough, since nothing in the index holds them all.',
    ),
  )
  isBroadened!: boolean;

  @Field(
    () => [FeedFreshness],
    describe('Qué tan al día está lo que se busca.', 'How up to date what is searched is.'),
  )
  freshness!: FeedFreshness[];
}
