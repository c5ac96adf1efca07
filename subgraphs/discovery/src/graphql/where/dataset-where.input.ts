import { describe } from '@grafo-abierto/plugin-kit';
import { DatasetPresence } from '@grafo-abierto/subgraph-kit';
import { Field, ID, InputType } from 'type-graphql';
import { DatasetFreshness } from '../../domain/dataset-freshness.js';
import type { DatasetChoice } from '../../domain/where.type.js';
import { anyOf, TRUST, WORDS } from './field-texts.js';
import { PlaceWhere } from './place-where.input.js';
import { DayRange, YearRange } from './ranges.input.js';
import { SdgWhere } from './sdg-where.input.js';

@InputType(
  describe(
    'Qué conjuntos de datos. Campos distintos se cumplen todos; de una lista, alguno de sus valores. Lo que no se dice, o es nulo, no filtra; una lista vacía no deja nada. NOT_STATED en una lista de textos son también los que no tienen ningún valor.',
    'Which datasets. Different fields are all fulfilled; of a list, any of its values. What is left out, or null, filters nothing; an empty list leaves nothing. NOT_STATED in a list of texts is also those that have no value.',
  ),
)
export class DatasetWhere implements DatasetChoice {
  @Field(() => String, WORDS)
  text?: string | null;

  @Field(
    () => [String],
    anyOf(
      'Con alguna de estas licencias, por su identificador.',
      'With any of these licences, by identifier.',
    ),
  )
  licence?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    ...describe(
      'Si su licencia es abierta. Aquellos de los que no se sabe no son ni lo uno ni lo otro.',
      'Whether their licence is open. Those of which it is not known are neither.',
    ),
  })
  licenceOpen?: boolean | null;

  @Field(
    () => [String],
    anyOf('En alguno de estos formatos, por ejemplo CSV.', 'In any of these formats, such as CSV.'),
  )
  format?: string[] | null;

  @Field(
    () => [String],
    anyOf(
      'De alguno de estos temas globales del Perfil Nacional, por ejemplo GOVE.',
      'Of any of these global themes of the national profile, such as GOVE.',
    ),
  )
  theme?: string[] | null;

  @Field(
    () => [String],
    anyOf(
      'Con alguna de estas palabras clave, tal como las da su portal.',
      'With any of these keywords, as their portal gives them.',
    ),
  )
  keyword?: string[] | null;

  @Field(
    () => [String],
    anyOf('Publicados por alguno de estos, por su nombre.', 'Published by any of these, by name.'),
  )
  publisher?: string[] | null;

  @Field(() => [ID], anyOf('De alguno de estos portales.', 'Of any of these portals.'))
  portal?: string[] | null;

  @Field(() => [DatasetPresence], {
    defaultValue: [DatasetPresence.LISTED],
    ...anyOf(
      'Si su portal todavía los publica; nulo son todos.',
      'Whether their portal still publishes them; null is all of them.',
    ),
  })
  presence?: DatasetPresence[] | null;

  @Field(
    () => [DatasetFreshness],
    anyOf('Según si mantienen el ritmo que declaran.', 'By whether they keep the rhythm that they declare.'),
  )
  freshness?: DatasetFreshness[] | null;

  @Field(() => DayRange, {
    nullable: true,
    ...describe('Modificados por última vez entre qué días.', 'Last modified between which days.'),
  })
  modified?: DayRange | null;

  @Field(() => YearRange, anyOf('Publicados por primera vez en qué años.', 'First issued in which years.'))
  year?: YearRange | null;

  @Field(() => SdgWhere, {
    nullable: true,
    ...describe('Con qué alineación con los ODS.', 'With which alignment with the SDGs.'),
  })
  sdg?: SdgWhere | null;

  @Field(() => PlaceWhere, {
    nullable: true,
    ...describe('De portales de qué jurisdicciones.', 'Of portals of which jurisdictions.'),
  })
  jurisdiction?: PlaceWhere | null;

  @Field(() => [String], TRUST)
  trust?: string[] | null;
}
