import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads, Loaded } from '../storage/reads.js';
import { Milestone } from './milestone.type.js';

@Resolver(() => Milestone)
export class MilestoneResolver {
  @FieldResolver()
  evidence(
    @Root() { id }: Row<'milestone'>,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'evidenceOfMilestone'>> {
    return reads.evidenceOfMilestone.load(id);
  }

  @FieldResolver()
  async contribution(
    @Root() { contributionId }: Row<'milestone'>,
    @Ctx() reads: InitiativeReads,
  ): Promise<Row<'contribution'> | null> {
    return contributionId === null ? null : reads.contributions.load(contributionId);
  }
}
