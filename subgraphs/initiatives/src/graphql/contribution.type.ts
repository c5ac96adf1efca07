import { connectionOf, describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ResponseOutcome } from '../domain/consultation-vocabulary.js';
import { Organization } from './organization.type.js';

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'La respuesta fundada a un aporte: qué se hizo con él y por qué.',
    'The reasoned response to a contribution: what was done with it and why.',
  ),
})
export class Response {
  @Field(
    () => ResponseOutcome,
    describe('Qué se hizo con el aporte.', 'What was done with the contribution.'),
  )
  outcome!: ResponseOutcome;

  @Field(() => String, describe('Los motivos.', 'The reasons.'))
  reasons!: LocalisedText;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Qué oficina o función respondió; nulo si no consta.',
      'Which office or role responded; null when the source does not say.',
    ),
  })
  actor!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Día de la respuesta; nulo si no consta.',
      'Day of the response; null when the source does not say.',
    ),
  })
  respondedOn!: string | null;
}

/** `ContributionResolver` adds `consultation`. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Lo que alguien aportó en una consulta. Quien habla a título personal no figura.',
    'What somebody contributed to a consultation. Whoever speaks for themselves does not appear.',
  ),
})
export class Contribution {
  @Field(() => ID, describe('Su identificador.', 'Its identifier.'))
  id!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('El aporte; nulo si no se publicó.', 'The contribution; null when it was not published.'),
  })
  text!: LocalisedText | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Día en que se hizo; nulo si no consta.',
      'Day on which it was made; null when the source does not say.',
    ),
  })
  submittedOn!: string | null;

  @Field(() => Organization, {
    nullable: true,
    ...describe(
      'Organización que lo hizo; nulo si lo hizo una persona o no consta.',
      'Organization that made it; null when a person did or the source does not say.',
    ),
  })
  organization!: Organization | null;

  @Field(() => Response, {
    nullable: true,
    ...describe(
      'La respuesta fundada; nulo si no se conoce ninguna.',
      'The reasoned response; null when none is known.',
    ),
  })
  response!: Response | null;
}

export const ContributionConnection = connectionOf('Contribution', () => Contribution);
