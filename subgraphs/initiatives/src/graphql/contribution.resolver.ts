import { describe } from '@grafo-abierto/plugin-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads } from '../storage/reads.js';
import { Consultation } from './consultation.type.js';
import { Contribution } from './contribution.type.js';

type ContributionRow = Row<'contribution'>;

@Resolver(() => Contribution)
export class ContributionResolver {
  @FieldResolver(
    () => Consultation,
    describe('La consulta en la que se hizo.', 'The consultation in which it was made.'),
  )
  consultation(
    @Root() { consultationId }: ContributionRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Row<'consultation'> | null> {
    return reads.consultations.load(consultationId);
  }

  @FieldResolver()
  async organization(
    @Root() { organizationId }: ContributionRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Row<'organization'> | null> {
    return organizationId === null ? null : reads.organizations.load(organizationId);
  }

  @FieldResolver()
  response(@Root() { id }: ContributionRow, @Ctx() reads: InitiativeReads): Promise<Row<'response'> | null> {
    return reads.responses.load(id);
  }
}
