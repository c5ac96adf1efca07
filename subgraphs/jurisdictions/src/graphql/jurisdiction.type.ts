import { connectionOf, describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { UrlScalar } from '@grafo-abierto/schema';
import { JURISDICTION, JurisdictionKind, Region } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  ...describe('Lugar en el mapa de cuadrados iguales.', 'Place in the map of equal squares.'),
})
export class Tile {
  @Field(() => Int, describe('Columna, desde 1 a la izquierda.', 'Column, from 1 at the left.'))
  column!: number;

  @Field(() => Int, describe('Fila, desde 1 arriba.', 'Row, from 1 at the top.'))
  row!: number;
}

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Punto donde escribir el nombre en un mapa (WGS 84).',
    'Where to write the name on a map (WGS 84).',
  ),
})
export class LabelPoint {
  @Field(() => Float, describe('Latitud en grados.', 'Latitude in degrees.'))
  latitude!: number;

  @Field(() => Float, describe('Longitud en grados.', 'Longitude in degrees.'))
  longitude!: number;
}

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe('Población contada en un año.', 'Population counted in a year.'),
})
export class PopulationObservation {
  @Field(() => Int, describe('Año del censo.', 'Year of the census.'))
  year!: number;

  @Field(() => Int, describe('Habitantes.', 'Inhabitants.'))
  value!: number;
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...JURISDICTION,
})
export class Jurisdiction {
  @Field(() => ID, describe('AR, AR-M, AR-M:50007 o AR-M:500007.', 'AR, AR-M, AR-M:50007 or AR-M:500007.'))
  id!: string;

  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: LocalisedText;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'El nombre tal como se publicó, si no es igual letra por letra; nulo si lo es.',
      'The name as it was published, where it is not the same letter by letter; null where it is.',
    ),
  })
  rawName!: string | null;

  @Field(() => JurisdictionKind, describe('Clase.', 'Kind.'))
  kind!: JurisdictionKind;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Categoría de un departamento o gobierno local según su provincia (partido, municipio, comuna…); nulo si no se sabe.',
      'Category of a department or local government in its province (partido, municipio, comuna…); null when unknown.',
    ),
  })
  category!: string | null;

  @Field(() => String, { nullable: true, ...describe('Código ISO 3166.', 'ISO 3166 code.') })
  isoCode!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Código del INDEC, con sus ceros iniciales.', 'INDEC code, with its leading zeros.'),
  })
  indecCode!: string | null;

  @Field(() => Region, { nullable: true, ...describe('Región del país.', 'Region of the country.') })
  region!: Region | null;

  @Field(() => String, { nullable: true, ...describe('Ciudad capital.', 'Capital city.') })
  capital!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    ...describe(
      'Dónde pedir acceso a la información pública; nulo si no se sabe.',
      'Where to request access to public information; null when unknown.',
    ),
  })
  informationRequestUrl!: string | null;

  @Field(() => Tile, {
    nullable: true,
    ...describe('Lugar en el mapa de cuadrados.', 'Place in the tile map.'),
  })
  tile!: Tile | null;

  @Field(() => LabelPoint, {
    nullable: true,
    ...describe('Dónde escribir el nombre en un mapa.', 'Where to write the name on a map.'),
  })
  labelPoint!: LabelPoint | null;

  @Field(() => [PopulationObservation], {
    nullable: true,
    ...describe(
      'Población por año, de la más vieja a la más nueva; nulo si nadie la relevó.',
      'Population by year, oldest first; null where nobody surveyed it.',
    ),
  })
  population!: PopulationObservation[] | null;

  @Field(() => Jurisdiction, {
    nullable: true,
    ...describe('De qué jurisdicción depende.', 'The jurisdiction that it belongs to.'),
  })
  parent!: Jurisdiction | null;

  @Field(
    () => [Jurisdiction],
    describe('En qué está contenida, de afuera hacia adentro.', 'What it lies in, outermost first.'),
  )
  ancestors!: Jurisdiction[];

  @Field(
    () => JurisdictionConnection,
    describe('Las que dependen de ella, por nombre.', 'Those that belong to it, by name.'),
  )
  children!: object;
}

export const JurisdictionConnection = connectionOf('Jurisdiction', () => Jurisdiction);
