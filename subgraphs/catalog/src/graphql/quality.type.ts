import { describe } from '@grafo-abierto/plugin-kit';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';

/** The five dimensions of the European metadata quality assessment. */
export enum QualityDimensionName {
  FINDABILITY = 'FINDABILITY',
  ACCESSIBILITY = 'ACCESSIBILITY',
  INTEROPERABILITY = 'INTEROPERABILITY',
  REUSABILITY = 'REUSABILITY',
  CONTEXTUALITY = 'CONTEXTUALITY',
}

registerEnumType(QualityDimensionName, {
  name: 'QualityDimensionName',
  ...describe(
    'Una de las cinco dimensiones de la evaluación europea de metadatos (MQA).',
    'One of the five dimensions of the European metadata quality assessment (MQA).',
  ),
  valuesConfig: {
    FINDABILITY: describe('Si se puede encontrar.', 'Whether it can be found.'),
    ACCESSIBILITY: describe('Si dice cómo obtenerlo.', 'Whether it says how to get it.'),
    INTEROPERABILITY: describe('Si otro programa lo puede leer.', 'Whether another program can read it.'),
    REUSABILITY: describe(
      'Si dice quién, con qué licencia y contacto.',
      'Whether it says who, under which licence and contact.',
    ),
    CONTEXTUALITY: describe('Si dice lo que ayuda a usarlo.', 'Whether it says what helps to use it.'),
  },
});

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Puntos de los metadatos en una dimensión, y cuántos podrían ser.',
    'Points of the metadata in one dimension, and how many there could be.',
  ),
})
export class QualityDimension {
  @Field(() => QualityDimensionName, describe('Cuál.', 'Which one.'))
  dimension!: QualityDimensionName;

  @Field(() => Float, describe('Puntos.', 'Points.'))
  score!: number;

  @Field(() => Float, describe('Cuántos podrían ser.', 'How many there could be.'))
  maximum!: number;
}

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Qué tan buenos son los metadatos de lo que se publica: la media de sus conjuntos de datos.',
    'How good the metadata of what is published is: the mean of its datasets.',
  ),
})
export class MetadataQuality {
  @Field(() => Float, describe('Puntos en total.', 'Points in all.'))
  score!: number;

  @Field(() => Float, describe('Cuántos podrían ser.', 'How many there could be.'))
  maximum!: number;

  @Field(() => [QualityDimension], describe('Por dimensión.', 'By dimension.'))
  dimensions!: QualityDimension[];

  @Field(
    () => Int,
    describe('Cuántos conjuntos de datos entran en la media.', 'How many datasets the mean is of.'),
  )
  datasets!: number;
}
