import { describe, type Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { readGoalNumber } from '../domain/framework-key.js';
import { uriOf } from '../domain/sdg-code.js';
import type { AlignmentRow } from '../storage/alignment-reads.js';
import type { GoalRow, OfficialTextRow, TargetRow } from '../storage/framework-reads.js';
import type { SdgReads } from '../storage/sdg-reads.js';
import { SdgAlignmentConnection } from './alignment.type.js';
import { type AlignmentWhere, AlignmentWhereArg } from './alignment-where.input.js';
import { SdgGoal } from './framework.type.js';

@Resolver(() => SdgGoal)
export class GoalResolver {
  @Query(() => SdgGoal, {
    nullable: true,
    ...describe('Un objetivo por su número.', 'A goal by its number.'),
  })
  sdgGoal(
    @Arg('number', () => Int, describe('De 1 a 17.', 'From 1 to 17.')) number: number,
    @Ctx() reads: SdgReads,
  ): Promise<GoalRow | null> {
    return reads.goals.load(readGoalNumber(number));
  }

  @Query(() => [SdgGoal], {
    nullable: true,
    ...describe('Los 17 objetivos, por número.', 'The 17 goals, by number.'),
  })
  sdgGoals(@Ctx() reads: SdgReads): Promise<GoalRow[]> {
    return reads.allGoals();
  }

  @FieldResolver()
  uri(@Root() { number }: GoalRow): string {
    return uriOf(String(number));
  }

  @FieldResolver()
  officialText(@Root() { number }: GoalRow, @Ctx() reads: SdgReads): Promise<OfficialTextRow | null> {
    return reads.officialTexts.load(String(number));
  }

  @FieldResolver()
  targets(@Root() { number }: GoalRow, @Ctx() reads: SdgReads): Promise<readonly TargetRow[]> {
    return reads.targetsOfGoal.load(number);
  }

  @FieldResolver(
    () => SdgAlignmentConnection,
    describe(
      'Lo que se sabe que se alinea con alguna de sus metas, por meta y después por identificador.',
      'What is known to be aligned with any of its targets, by target and then by identifier.',
    ),
  )
  alignments(
    @Root() { number }: GoalRow,
    @AlignmentWhereArg() where: AlignmentWhere | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: SdgReads,
  ): Page<AlignmentRow> {
    return reads.alignmentsOfGoal(number, { ...where }, page);
  }
}
