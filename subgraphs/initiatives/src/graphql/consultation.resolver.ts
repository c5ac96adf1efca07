import { type Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads, Loaded } from '../storage/reads.js';
import { Consultation, ConsultationActivity } from './consultation.type.js';

@Resolver(() => Consultation)
export class ConsultationResolver {
  @FieldResolver()
  activities(
    @Root() { id }: Row<'consultation'>,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'activities'>> {
    return reads.activities.load(id);
  }

  @FieldResolver()
  contributions(
    @Root() { id, hasRecordedContributions }: Row<'consultation'>,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: InitiativeReads,
  ): Page<Row<'contribution'>> | null {
    const list = reads.contributionsOf(id, page);
    return hasRecordedContributions ? list : null;
  }
}

@Resolver(() => ConsultationActivity)
export class ConsultationActivityResolver {
  @FieldResolver()
  async organizations(
    @Root() { id }: Row<'consultation_activity'>,
    @Ctx() reads: InitiativeReads,
  ): Promise<(Row<'organization'> | null)[]> {
    const participants = await reads.participants.load(id);
    return Promise.all(participants.map(({ organizationId }) => reads.organizations.load(organizationId)));
  }
}
