/** Where, when and how often: what a dataset covers. */
import { describe } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { RAW } from './raw-value.js';

export enum SpatialKind {
  COUNTRY = 'COUNTRY',
  INDEC = 'INDEC',
  BOX = 'BOX',
  POINT = 'POINT',
  URI = 'URI',
  NAME = 'NAME',
}

registerEnumType(SpatialKind, {
  name: 'SpatialKind',
  ...describe('De qué modo se nombra un lugar.', 'In which way a place is named.'),
  valuesConfig: {
    COUNTRY: describe('Un país, por su código ISO.', 'A country, by its ISO code.'),
    INDEC: describe(
      'Una unidad territorial, por su código del INDEC.',
      'A territorial unit, by its INDEC code.',
    ),
    BOX: describe('Un rectángulo.', 'A box.'),
    POINT: describe('Un punto.', 'A point.'),
    URI: describe('Una URI.', 'A URI.'),
    NAME: describe('Palabras.', 'Words.'),
  },
});

@ObjectType({
  simpleResolvers: true,
  ...describe('Un lugar que un conjunto de datos cubre.', 'A place that a dataset covers.'),
})
export class SpatialCoverage {
  @Field(() => SpatialKind, describe('De qué modo se nombra.', 'In which way it is named.'))
  kind!: SpatialKind;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'El código, la URI o el nombre; nulo si son coordenadas.',
      'The code, the URI or the name; null where it is coordinates.',
    ),
  })
  value!: string | null;

  @Field(() => [Float], {
    nullable: true,
    ...describe(
      'Grados: oeste, sur, este y norte de un rectángulo, o longitud y latitud de un punto.',
      'Degrees: west, south, east and north of a box, or longitude and latitude of a point.',
    ),
  })
  coordinates!: readonly number[] | null;
}

@ObjectType({
  simpleResolvers: true,
  ...describe('El período que un conjunto de datos cubre.', 'The period that a dataset covers.'),
})
export class TemporalCoverage {
  @Field(() => DateScalar, {
    nullable: true,
    ...describe('Desde cuándo; nulo si no consta.', 'Since when; null where it is not stated.'),
  })
  start!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Hasta cuándo; nulo si sigue o no consta.',
      'Until when; null where it goes on or is not stated.',
    ),
  })
  end!: string | null;

  @Field(() => String, RAW)
  rawValue!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  ...describe('Cada cuánto se actualiza un conjunto de datos.', 'How often a dataset is updated.'),
})
export class Periodicity {
  @Field(() => String, {
    nullable: true,
    ...describe(
      'Como la escribe el Perfil Nacional, por ejemplo R/P1M; nulo si no se reconoce.',
      'As the national profile writes it, such as R/P1M; null where it is not recognised.',
    ),
  })
  code!: string | null;

  @Field(() => Float, {
    nullable: true,
    ...describe(
      'Cuántos días pueden pasar entre dos actualizaciones; nulo si no se promete nada.',
      'How many days may pass between two updates; null where nothing is promised.',
    ),
  })
  days!: number | null;

  @Field(() => String, RAW)
  rawValue!: string | null;
}
