import { describe } from '@grafo-abierto/plugin-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { knownAlignments } from '../domain/alignment-claims.js';
import type { AlignmentRow } from '../storage/alignment-reads.js';
import type { SdgReads } from '../storage/sdg-reads.js';
import { SdgAlignment } from './alignment.type.js';
import { type AlignmentWhere, AlignmentWhereArg } from './alignment-where.input.js';
import { Initiative } from './initiative.type.js';

@Resolver(() => Initiative)
export class InitiativeResolver {
  @FieldResolver(() => [SdgAlignment], {
    nullable: true,
    ...describe(
      'Las metas de los ODS con que se alinea, en su orden natural; vacío si se buscó y no hay, nulo si nadie buscó sobre las bases pedidas.',
      'The SDG targets that it is aligned with, in their natural order; empty when somebody looked and found none, null where nobody has looked on the bases that are asked.',
    ),
  })
  async sdgAlignments(
    @Root() { id }: Initiative,
    @AlignmentWhereArg() where: AlignmentWhere | null,
    @Ctx() { initiatives }: SdgReads,
  ): Promise<readonly AlignmentRow[] | null> {
    const [alignments, surveys] = await Promise.all([
      initiatives.alignments.load(id),
      initiatives.surveys.load(id),
    ]);
    return knownAlignments(alignments, surveys, where?.basis ?? null);
  }
}
