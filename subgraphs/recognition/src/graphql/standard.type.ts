import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  ...describe('Entre qué puntajes se mide.', 'Between which scores it is measured.'),
})
export class StandardScale {
  @Field(() => Int, describe('El puntaje más bajo, en puntos.', 'The lowest score, in points.'))
  minimum!: number;

  @Field(() => Int, describe('El puntaje más alto, en puntos.', 'The highest score, in points.'))
  maximum!: number;
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Un estándar o indicador: traza una línea de base, distingue categorías de desarrollo local y orienta la participación.',
    'A standard or indicator: it draws a baseline, tells categories of local development apart and guides participation.',
  ),
})
export class Standard {
  @Field(() => ID, describe('Por ejemplo proactive-disclosure.', 'For example proactive-disclosure.'))
  id!: string;

  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: LocalisedText;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Qué mide y cómo; nulo si la fuente no lo dice.',
      'What it measures and how; null when the source does not say.',
    ),
  })
  description!: LocalisedText | null;

  @Field(() => StandardScale, describe('Entre qué puntajes se mide.', 'Between which scores it is measured.'))
  scale!: StandardScale;
}
