import { describe } from '@grafo-abierto/plugin-kit';
import { AlignmentBasis } from '@grafo-abierto/subgraph-kit';
import { Arg, Field, InputType } from 'type-graphql';

@InputType(describe('Qué alineaciones.', 'Which alignments.'))
export class AlignmentWhere {
  @Field(() => [AlignmentBasis], {
    nullable: true,
    ...describe('Las que se afirman sobre estas bases.', 'Those that are claimed on these bases.'),
  })
  basis?: AlignmentBasis[] | null;
}

/** The argument `where` of a list of alignments. */
export function AlignmentWhereArg(): ReturnType<typeof Arg> {
  return Arg('where', () => AlignmentWhere, {
    nullable: true,
    ...describe('Qué alineaciones; todas si no se dice.', 'Which alignments; all unless said.'),
  });
}
