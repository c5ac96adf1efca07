import { describe, PageArguments } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar } from '@grafo-abierto/schema';
import { ArgsType, Field } from 'type-graphql';

/** A page of an entity's history. */
@ArgsType()
export class HistoryArguments extends PageArguments {
  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe(
      'Solo los cambios hasta este momento: con first: 1 se ve cómo era entonces.',
      'Only the changes up to this moment: with first: 1 one sees what it was then.',
    ),
  })
  until?: string | null;
}
