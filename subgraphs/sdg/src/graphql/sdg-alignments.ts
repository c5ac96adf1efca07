import { describe } from '@grafo-abierto/plugin-kit';
import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { knownAlignments } from '../domain/alignment-claims.js';
import type { AlignmentRow } from '../storage/alignment-reads.js';
import type { SdgReads } from '../storage/sdg-reads.js';
import { SdgAlignment } from './alignment.type.js';
import { type AlignmentWhere, AlignmentWhereArg } from './alignment-where.input.js';

/** A resolver class that adds `sdgAlignments` to a type of another subgraph; `subjects` is what is read of it. */
export function sdgAlignmentsOf(
  type: ClassType<{ id: string }>,
  subjects: 'initiatives' | 'datasets',
): ClassType<object> {
  @Resolver(() => type)
  class SdgAlignmentsResolver {
    @FieldResolver(() => [SdgAlignment], {
      nullable: true,
      ...describe(
        'Las metas de los ODS con que se alinea, en su orden natural; vacío si se buscó y no hay, nulo si nadie buscó sobre las bases pedidas.',
        'The SDG targets that it is aligned with, in their natural order; empty when somebody looked and found none, null where nobody has looked on the bases that are asked.',
      ),
    })
    async sdgAlignments(
      @Root() { id }: { readonly id: string },
      @AlignmentWhereArg() where: AlignmentWhere | null,
      @Ctx() reads: SdgReads,
    ): Promise<readonly AlignmentRow[] | null> {
      const [alignments, surveys] = await Promise.all([
        reads[subjects].alignments.load(id),
        reads[subjects].surveys.load(id),
      ]);
      return knownAlignments(alignments, surveys, where?.basis ?? null);
    }
  }
  return SdgAlignmentsResolver;
}
