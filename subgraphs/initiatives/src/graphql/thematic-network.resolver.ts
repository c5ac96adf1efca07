import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads } from '../storage/reads.js';
import { ThematicNetwork } from './thematic-network.type.js';

@Resolver(() => ThematicNetwork)
export class ThematicNetworkResolver {
  @FieldResolver()
  async organizations(
    @Root() { id }: Row<'thematic_network'>,
    @Ctx() reads: InitiativeReads,
  ): Promise<(Row<'organization'> | null)[]> {
    const members = await reads.networkMembers.load(id);
    return Promise.all(members.map(({ organizationId }) => reads.organizations.load(organizationId)));
  }
}
