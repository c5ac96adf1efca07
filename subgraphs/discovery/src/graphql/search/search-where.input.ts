import { describe } from '@grafo-abierto/plugin-kit';
import { Field, InputType } from 'type-graphql';
import type { FacetChoice, SearchChoice } from '../../domain/search-choice.type.js';
import { PlaceWhere } from '../where/place-where.input.js';
import { YearRange } from '../where/ranges.input.js';
import { SdgWhere } from '../where/sdg-where.input.js';

/** By name, since an enum cannot hold what plugins declare after the graph was composed. */
@InputType(
  describe(
    'Una propiedad por su nombre, también las que solo conoce un plugin.',
    'A property by its name, also those that only a plugin knows.',
  ),
)
export class FacetWhere implements FacetChoice {
  @Field(
    () => String,
    describe(
      'Su nombre, por ejemplo KIND: el de una dimensión o el que le da un plugin.',
      'Its name, such as KIND: that of a dimension, or what a plugin calls it.',
    ),
  )
  key!: string;

  @Field(
    () => [String],
    describe(
      'Con alguno de estos valores hoy; NOT_STATED es no tener ninguno.',
      'With any of these values today; NOT_STATED is to have none.',
    ),
  )
  values!: string[];
}

@InputType(
  describe(
    'Qué se busca. Lo que no se dice no filtra; una lista vacía no deja nada.',
    'What is searched. What is left out filters nothing; an empty list leaves nothing.',
  ),
)
export class SearchWhere implements SearchChoice {
  @Field(() => [String], {
    nullable: true,
    ...describe(
      'De alguno de estos tipos del grafo, por ejemplo Initiative.',
      'Of any of these types of the graph, such as Initiative.',
    ),
  })
  type?: string[] | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    ...describe('De qué jurisdicciones.', 'Of which jurisdictions.'),
  })
  jurisdiction?: PlaceWhere | null;

  @Field(() => SdgWhere, {
    nullable: true,
    ...describe('Con qué alineación con los ODS.', 'With which alignment with the SDGs.'),
  })
  sdg?: SdgWhere | null;

  @Field(() => YearRange, { nullable: true, ...describe('De qué años.', 'Of which years.') })
  year?: YearRange | null;

  @Field(() => [FacetWhere], {
    nullable: true,
    ...describe('Con todas estas propiedades; 30 como mucho.', 'With all of these properties; 30 at most.'),
  })
  facet?: FacetWhere[] | null;

  @Field(() => [String], {
    nullable: true,
    ...describe(
      'Que cuenta alguno de estos subgrafos o plugins.',
      'Told by any of these subgraphs or plugins.',
    ),
  })
  feed?: string[] | null;
}
