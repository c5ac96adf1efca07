import { describe, Problem } from '@grafo-abierto/plugin-kit';
import { Field, ObjectType } from 'type-graphql';

/** What the payload of every mutation has; each mutation's own payload extends it. */
@ObjectType()
export abstract class WritePayloadFields {
  @Field(
    () => [Problem],
    describe(
      'Lo que hay que corregir; vacío si se guardó.',
      'What is to be mended; empty when it was saved.',
    ),
  )
  problems!: Problem[];

  @Field(() => String, {
    nullable: true,
    ...describe('El nombre que le diste al pedido.', 'The name that you gave the request.'),
  })
  clientMutationId!: string | null;
}
