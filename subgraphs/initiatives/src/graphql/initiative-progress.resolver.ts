import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads, Loaded } from '../storage/reads.js';
import { Initiative } from './initiative.type.js';

type InitiativeRow = Row<'initiative'>;

/** How an initiative goes on, and what it is tied to. */
@Resolver(() => Initiative)
export class InitiativeProgressResolver {
  @FieldResolver()
  milestones(@Root() { id }: InitiativeRow, @Ctx() reads: InitiativeReads): Promise<Loaded<'milestones'>> {
    return reads.milestones.load(id);
  }

  @FieldResolver()
  evidence(
    @Root() { id }: InitiativeRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'evidenceOfInitiative'>> {
    return reads.evidenceOfInitiative.load(id);
  }

  @FieldResolver()
  stages(
    @Root() { id }: InitiativeRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'stagesOfInitiative'>> {
    return reads.stagesOfInitiative.load(id);
  }

  @FieldResolver()
  related(@Root() { id }: InitiativeRow, @Ctx() reads: InitiativeReads): Promise<Loaded<'related'>> {
    return reads.related.load(id);
  }

  @FieldResolver()
  editions(
    @Root() { id }: InitiativeRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'editionsOfCommitment'>> {
    return reads.editionsOfCommitment.load(id);
  }

  @FieldResolver()
  supportRequests(
    @Root() { id }: InitiativeRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'supportRequestsOfInitiative'>> {
    return reads.supportRequestsOfInitiative.load(id);
  }
}
