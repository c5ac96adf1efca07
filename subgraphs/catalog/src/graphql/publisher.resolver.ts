import { describe, type Page } from '@grafo-abierto/plugin-kit';
import { mayEdit } from '@grafo-abierto/subgraph-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DatasetRow, Row } from '../storage/entities.js';
import type { CatalogContext, CatalogReads } from '../storage/reads.js';
import { DatasetListArguments } from './catalog-lists.args.js';
import { DatasetConnection } from './dataset.type.js';
import { Portal } from './portal.type.js';
import { Publisher } from './publisher.type.js';

@Resolver(() => Publisher)
export class PublisherResolver {
  @FieldResolver()
  async mailbox(
    @Root() { portalId, mailbox }: Row<'publisher'>,
    @Ctx() context: CatalogContext,
  ): Promise<string | null> {
    const portal = await context.portals.load(portalId);
    return portal !== null && mayEdit(context.principal, portal.jurisdictionId) ? mailbox : null;
  }

  @FieldResolver(() => Portal, {
    nullable: true,
    ...describe('El portal en que publica.', 'The portal that it publishes in.'),
  })
  portal(@Root() { portalId }: Row<'publisher'>, @Ctx() reads: CatalogReads): Promise<Row<'portal'> | null> {
    return reads.seenPortal(portalId);
  }

  @FieldResolver(() => DatasetConnection, describe('Lo que publica.', 'What it publishes.'))
  datasets(
    @Root() { id }: Row<'publisher'>,
    @Args(() => DatasetListArguments) { orderBy, ...page }: DatasetListArguments,
    @Ctx() reads: CatalogReads,
  ): Page<DatasetRow> {
    return reads.datasetsOfPublisher(id, { orderBy: orderBy ?? null, page });
  }
}
