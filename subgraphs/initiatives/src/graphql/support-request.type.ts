import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { DateScalar } from '@grafo-abierto/schema';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { SupportRequestStatus } from '../domain/edition-vocabulary.js';

/** `SupportRequestResolver` adds `initiative`. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'El pedido de apoyo técnico de quienes llevan una iniciativa.',
    'The request for technical support of those who lead an initiative.',
  ),
})
export class SupportRequest {
  @Field(() => ID, describe('Su identificador.', 'Its identifier.'))
  id!: string;

  @Field(() => String, describe('Qué apoyo se pide.', 'What support is asked for.'))
  subject!: LocalisedText;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Día del pedido; nulo si no consta.',
      'Day of the request; null when the source does not say.',
    ),
  })
  requestedOn!: string | null;

  @Field(() => SupportRequestStatus, describe('Estado.', 'Status.'))
  status!: SupportRequestStatus;
}
