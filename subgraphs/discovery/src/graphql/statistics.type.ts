import { describe, type LocalisedText } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Jurisdiction } from './foreign/jurisdiction.type.js';

@ObjectType({
  simpleResolvers: true,
  ...describe('Un valor de una dimensión.', 'A value of a dimension.'),
})
export class StatisticsKey {
  @Field(() => String, describe('La dimensión, por ejemplo PROVINCE.', 'The dimension, such as PROVINCE.'))
  dimension!: string;

  @Field(
    () => String,
    describe(
      'El valor: un código o un identificador; NOT_STATED donde no consta.',
      'The value: a code or an identifier; NOT_STATED where the source does not say.',
    ),
  )
  key!: string;

  @Field(
    () => String,
    describe(
      'Cómo se llama; el valor mismo si no tiene otro nombre.',
      'What it is called; the value itself where it has no other name.',
    ),
  )
  label!: LocalisedText;
}

@ObjectType({
  simpleResolvers: true,
  ...describe('Cuántos hay con estos valores.', 'How many there are with these values.'),
})
export class StatisticsCell {
  @Field(
    () => [StatisticsKey],
    describe(
      'Un valor por dimensión, en el orden pedido.',
      'A value for each dimension, in the order asked.',
    ),
  )
  keys!: StatisticsKey[];

  @Field(
    () => Int,
    describe(
      'Cuántos, cada uno una vez; nunca 0: una celda sin nada no figura.',
      'How many, each once; never 0: a cell with nothing is not there.',
    ),
  )
  count!: number;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Su valor en una dimensión, para tener columnas planas; nulo si no se pidió contar por ella.',
      'Its value in one dimension, to have flat columns; null when counts by it were not asked.',
    ),
  })
  key!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Cómo se llama ese valor; nulo si no se pidió contar por esa dimensión.',
      'What that value is called; null when counts by that dimension were not asked.',
    ),
  })
  label!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  ...describe('Un portal o una parte del grafo.', 'A portal, or a part of the graph.'),
})
export class SourceReference {
  @Field(
    () => ID,
    describe(
      'El identificador del portal, o el nombre del subgrafo.',
      'The identifier of the portal, or the name of the subgraph.',
    ),
  )
  id!: string;

  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: LocalisedText;
}

@ObjectType({
  simpleResolvers: true,
  ...describe('Lo que no se pudo contar, y por qué.', 'What could not be counted, and why.'),
})
export class ExcludedSource {
  @Field(() => SourceReference, describe('Qué es.', 'What it is.'))
  source!: SourceReference;

  @Field(() => Jurisdiction, {
    nullable: true,
    ...describe(
      'De qué jurisdicción no se sabe, por eso, cuánto publica; nulo para una parte del grafo.',
      'Of which jurisdiction it is not known, for that, how much it publishes; null for a part of the graph.',
    ),
  })
  jurisdiction!: Jurisdiction | null;

  @Field(
    () => String,
    describe(
      'NEVER_REACHED o DOWN para un portal, NEVER_READ para una parte del grafo.',
      'NEVER_REACHED or DOWN for a portal, NEVER_READ for a part of the graph.',
    ),
  )
  status!: string;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe('Desde qué día; nulo si no se sabe.', 'Since which day; null when unknown.'),
  })
  since!: string | null;

  @Field(() => String, describe('Por qué.', 'Why.'))
  reason!: LocalisedText;
}

@ObjectType({
  simpleResolvers: true,
  ...describe('Una tabla de cuántos hay de cada cosa.', 'A table of how many there are of each thing.'),
})
export class Statistics {
  @Field(
    () => Int,
    describe(
      'Cuántos se contaron, cada uno una vez, esté en cuantas celdas esté.',
      'How many were counted, each once, in however many cells it is.',
    ),
  )
  total!: number;

  @Field(
    () => [StatisticsCell],
    describe(
      'Las celdas, por el orden de sus valores, con lo que no consta al final. Lo que tiene varios valores cuenta una vez en cada una. Son 10.000 como mucho.',
      'The cells, by the order of their values, with what is not stated last. What has several values counts once in each. There are 10,000 at most.',
    ),
  )
  cells!: StatisticsCell[];

  @Field(
    () => [ExcludedSource],
    describe(
      'Lo que falta en la cuenta: portales sin nada propio en el grafo porque nunca se leyeron o no responden, y partes del grafo que el índice todavía no leyó enteras.',
      'What is missing from the count: portals with nothing in the graph since they were never read or do not answer, and parts of the graph that the index has not read whole yet.',
    ),
  )
  excluded!: ExcludedSource[];
}
