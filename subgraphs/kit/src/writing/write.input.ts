import { describe } from '@grafo-abierto/plugin-kit';
import { Field, InputType } from 'type-graphql';
import type { WriteInput } from './write.type.js';

/** What the input of every mutation has; each mutation's own input extends it. */
@InputType()
export abstract class WriteInputFields implements WriteInput {
  @Field(() => String, {
    nullable: true,
    ...describe(
      'Un nombre tuyo para este pedido: si lo repetís igual, no se hace dos veces.',
      'A name of yours for this request: when it is repeated unchanged, it is not done twice.',
    ),
  })
  clientMutationId?: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Por qué; queda en el historial, a la vista de todos.',
      'Why; the history keeps it, for all to see.',
    ),
  })
  reason?: string | null;
}
