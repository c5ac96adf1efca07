import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { BaselineKind } from '../domain/baseline-kind.js';
import { Jurisdiction } from './jurisdiction.type.js';
import { Standard } from './standard.type.js';

registerEnumType(BaselineKind, {
  name: 'BaselineKind',
  ...describe('Quién evaluó a la jurisdicción.', 'Who assessed the jurisdiction.'),
  valuesConfig: {
    SELF: describe('La propia jurisdicción.', 'The jurisdiction itself.'),
    EXTERNAL: describe('Alguien de afuera.', 'Somebody from outside.'),
    NOT_STATED: describe('La fuente no lo dice.', 'The source does not say.'),
  },
});

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Línea de base: dónde estaba una jurisdicción según un estándar.',
    'Baseline: where a jurisdiction stood against a standard.',
  ),
})
export class BaselineAssessment {
  @Field(() => Jurisdiction, {
    nullable: true,
    ...describe('Qué jurisdicción se evaluó.', 'The jurisdiction assessed.'),
  })
  jurisdiction!: Jurisdiction | null;

  @Field(() => Standard, describe('Con qué estándar.', 'Against which standard.'))
  standard!: Standard;

  @Field(
    () => Float,
    describe('Puntaje, en puntos de la escala del estándar.', 'Score, in points of the standard’s scale.'),
  )
  score!: number;

  @Field(() => BaselineKind, describe('Quién la hizo.', 'Who made it.'))
  kind!: BaselineKind;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe('Qué día se evaluó; nulo si no se sabe.', 'The day of the assessment; null when unknown.'),
  })
  assessedOn!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Categoría de desarrollo local en la que se ubicó a una jurisdicción.',
    'Category of local development that a jurisdiction was put in.',
  ),
})
export class DevelopmentLevel {
  @Field(() => String, describe('Nombre de la categoría.', 'Name of the category.'))
  name!: LocalisedText;

  @Field(() => DateScalar, describe('De qué día es.', 'The day that it speaks of.'))
  asOf!: string;
}
