import { describe, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Field, Float, ObjectType } from 'type-graphql';
import { Standard } from './standard.type.js';

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'El puntaje que recibió una iniciativa. Dice qué rol lo puso, nunca qué persona.',
    'The score that an initiative was given. It tells which role gave it, never which person.',
  ),
})
export class Evaluation {
  @Field(() => Float, describe('Puntos obtenidos, de 0 a maximum.', 'Points obtained, from 0 to maximum.'))
  score!: number;

  @Field(() => Float, describe('Puntos que se podían obtener.', 'Points that could be obtained.'))
  maximum!: number;

  @Field(() => Standard, {
    nullable: true,
    ...describe(
      'Con qué estándar se evaluó; nulo si no se sabe.',
      'The standard that it was evaluated by; null when unknown.',
    ),
  })
  standard!: Standard | null;

  @Field(
    () => String,
    describe(
      'Código del rol que evaluó: JURY (jurado), CIVIL_SOCIETY (sociedad civil), PEERS (otras jurisdicciones), PROGRAM (equipo del programa) o NOT_STATED (la fuente no lo dice). Puede haber otros.',
      'Code of the role that evaluated: JURY, CIVIL_SOCIETY, PEERS (other jurisdictions), PROGRAM (the programme’s team) or NOT_STATED (the source does not say). There may be others.',
    ),
  )
  evaluatorRole!: string;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe('Qué día se evaluó; nulo si no se sabe.', 'The day of the evaluation; null when unknown.'),
  })
  evaluatedOn!: string | null;
}
