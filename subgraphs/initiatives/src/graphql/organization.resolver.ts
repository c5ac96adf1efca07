import { describe, type Page } from '@grafo-abierto/plugin-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readRecordId } from '../domain/record-id.js';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads } from '../storage/reads.js';
import { InitiativeConnection } from './initiative.type.js';
import { OrganizationInitiativesArguments } from './initiative-list.args.js';
import { Involvement, Organization } from './organization.type.js';

type OrganizationRow = Row<'organization'>;

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    ...describe(
      'Una organización; nulo si el grafo no la tiene.',
      'An organization; null when the graph has none.',
    ),
  })
  organization(
    @Arg(
      'id',
      () => ID,
      describe('Su identificador, por ejemplo fundeps.', 'Its identifier, for example fundeps.'),
    )
    id: string,
    @Ctx() reads: InitiativeReads,
  ): Promise<OrganizationRow | null> {
    return reads.organizations.load(readRecordId(id, 'Organization', 'fundeps'));
  }

  @FieldResolver(
    () => InitiativeConnection,
    describe(
      'Iniciativas en las que se sabe que participa, cada una una vez.',
      'Initiatives that it is known to take part in, each of them once.',
    ),
  )
  initiatives(
    @Root() { id }: OrganizationRow,
    @Args(() => OrganizationInitiativesArguments)
    { role, orderBy, ...page }: OrganizationInitiativesArguments,
    @Ctx() reads: InitiativeReads,
  ): Page<Row<'initiative'>> {
    return reads.initiativePages.ofOrganization(id, role ?? null, { orderBy: orderBy ?? null, page });
  }
}

@Resolver(() => Involvement)
export class InvolvementResolver {
  @FieldResolver()
  organization(
    @Root() { organizationId }: Row<'involvement'>,
    @Ctx() reads: InitiativeReads,
  ): Promise<OrganizationRow | null> {
    return reads.organizations.load(organizationId);
  }
}
