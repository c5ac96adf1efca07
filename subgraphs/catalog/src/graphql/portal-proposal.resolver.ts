import { describe, type Page, PageArguments } from '@grafo-abierto/plugin-kit';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { PortalOperation } from '../domain/portal-vocabulary.js';
import { isReceipt } from '../domain/preview/preview-ids.js';
import { ProposalState } from '../domain/preview/preview-vocabulary.js';
import type { Row } from '../storage/entities.js';
import type { PreviewRow, ProposalRow } from '../storage/preview/preview-reads.js';
import type { CatalogReads } from '../storage/reads.js';
import { PortalContact, PortalProposal, PortalProposalConnection } from './portal-proposal.type.js';

@ArgsType()
class ProposalListArguments extends PageArguments {
  @Field(() => ProposalState, {
    nullable: true,
    ...describe('Solo los que están así.', 'Only those that are so.'),
  })
  state?: ProposalState | null;
}

@Resolver(() => PortalProposal)
export class PortalProposalResolver {
  @Query(() => PortalProposal, {
    nullable: true,
    ...describe(
      'Qué pasó con un portal que propusiste; nulo si el comprobante no es de ninguno.',
      'What became of a portal that you proposed; null where the receipt is of none.',
    ),
  })
  async portalProposal(
    @Arg('receipt', () => ID, describe('El que dio proposePortal.', 'The one that proposePortal gave.'))
    receipt: string,
    @Ctx() reads: CatalogReads,
  ): Promise<ProposalRow | null> {
    return isReceipt(receipt) ? reads.proposals.load(receipt) : null;
  }

  @Directive('@requiresScopes(scopes: [["administrator"]])')
  @Query(() => PortalProposalConnection, {
    nullable: true,
    ...describe(
      'Los portales que se propusieron, del más viejo al más nuevo. Solo para la administración.',
      'The portals that were proposed, oldest first. For the administration alone.',
    ),
  })
  portalProposals(
    @Args(() => ProposalListArguments) { state, ...page }: ProposalListArguments,
    @Ctx() reads: CatalogReads,
  ): Page<ProposalRow> {
    return reads.proposalPage(state ?? null, page);
  }

  @FieldResolver()
  title(@Root() { titleEs }: ProposalRow): string {
    return titleEs;
  }

  @FieldResolver()
  state(@Root() { operation }: ProposalRow): ProposalState {
    if (operation === PortalOperation.AWAITING_APPROVAL) return ProposalState.WAITING;
    return operation === PortalOperation.REJECTED ? ProposalState.REJECTED : ProposalState.APPROVED;
  }

  @FieldResolver()
  portal(@Root() { portalId }: ProposalRow, @Ctx() reads: CatalogReads): Promise<Row<'portal'> | null> {
    return reads.seenPortal(portalId);
  }

  @FieldResolver(() => PortalContact)
  contact(@Root() { contactName, contactOffice, contactEmail }: ProposalRow): PortalContact | null {
    if (contactName === null || contactOffice === null || contactEmail === null) return null;
    return { name: contactName, office: contactOffice, email: contactEmail };
  }

  @FieldResolver()
  async preview(@Root() { previewId }: ProposalRow, @Ctx() reads: CatalogReads): Promise<PreviewRow | null> {
    return previewId === null ? null : reads.previews.load(previewId);
  }
}
