import { describe, type Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readTargetId } from '../domain/framework-key.js';
import { uriOf } from '../domain/sdg-code.js';
import type { AlignmentRow } from '../storage/alignment-reads.js';
import type { GoalRow, IndicatorRow, OfficialTextRow, TargetRow } from '../storage/framework-reads.js';
import type { SdgReads } from '../storage/sdg-reads.js';
import { SdgAlignmentConnection } from './alignment.type.js';
import { type AlignmentWhere, AlignmentWhereArg } from './alignment-where.input.js';
import { SdgTarget } from './framework.type.js';

@Resolver(() => SdgTarget)
export class TargetResolver {
  @Query(() => SdgTarget, {
    nullable: true,
    ...describe(
      'Una meta por su código; nulo si no existe.',
      'A target by its code; null when there is none.',
    ),
  })
  sdgTarget(
    @Arg('id', () => ID, describe('Su código, por ejemplo 16.7.', 'Its code, for example 16.7.')) id: string,
    @Ctx() reads: SdgReads,
  ): Promise<TargetRow | null> {
    return reads.targets.load(readTargetId(id));
  }

  @FieldResolver()
  code(@Root() { id }: TargetRow): string {
    return id;
  }

  @FieldResolver()
  uri(@Root() { id }: TargetRow): string {
    return uriOf(id);
  }

  @FieldResolver()
  officialText(@Root() { id }: TargetRow, @Ctx() reads: SdgReads): Promise<OfficialTextRow | null> {
    return reads.officialTexts.load(id);
  }

  @FieldResolver()
  goal(@Root() { goalNumber }: TargetRow, @Ctx() reads: SdgReads): Promise<GoalRow | null> {
    return reads.goals.load(goalNumber);
  }

  @FieldResolver()
  indicators(@Root() { id }: TargetRow, @Ctx() reads: SdgReads): Promise<readonly IndicatorRow[]> {
    return reads.indicatorsOfTarget.load(id);
  }

  @FieldResolver(
    () => SdgAlignmentConnection,
    describe(
      'Lo que se sabe que se alinea con ella, por identificador.',
      'What is known to be aligned with it, by identifier.',
    ),
  )
  alignments(
    @Root() { id }: TargetRow,
    @AlignmentWhereArg() where: AlignmentWhere | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: SdgReads,
  ): Page<AlignmentRow> {
    return reads.alignmentsOfTarget(id, { ...where }, page);
  }
}
