import { describe, type Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { readJurisdictionId } from '@grafo-abierto/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readPortalId } from '../domain/catalog-id.js';
import type { DatasetRow, Row } from '../storage/entities.js';
import type { CatalogReads } from '../storage/reads.js';
import { PortalDatasetsArguments, PortalIssuesArguments, PortalListArguments } from './catalog-lists.args.js';
import { DatasetConnection } from './dataset.type.js';
import type { Jurisdiction } from './jurisdiction.type.js';
import { MetadataIssueConnection } from './metadata-issue.type.js';
import { Portal, PortalConnection, PortalNote } from './portal.type.js';
import { catalogOf, type PortalCatalog } from './portal-catalog.type.js';
import { PortalFetchConnection } from './portal-fetch.type.js';
import type { QualityDimension } from './quality.type.js';
import { dimensionsOf } from './quality-dimensions.js';

type PortalRow = Row<'portal'>;

@Resolver(() => Portal)
export class PortalResolver {
  @Query(() => Portal, {
    nullable: true,
    ...describe('Un portal; nulo si el grafo no lo tiene.', 'A portal; null when the graph has none.'),
  })
  portal(
    @Arg(
      'id',
      () => ID,
      describe('Su identificador, por ejemplo mendoza.', 'Its identifier, such as mendoza.'),
    )
    id: string,
    @Ctx() reads: CatalogReads,
  ): Promise<PortalRow | null> {
    return reads.seenPortal(readPortalId(id));
  }

  @Query(() => PortalConnection, {
    nullable: true,
    ...describe(
      'Los portales que el grafo conoce, por título; que falte uno no quiere decir que no exista.',
      'The portals that the graph knows, by title; that one is missing does not mean that it does not exist.',
    ),
  })
  portals(
    @Args(() => PortalListArguments) { where, ...page }: PortalListArguments,
    @Ctx() reads: CatalogReads,
  ): Page<PortalRow> {
    if (where?.within != null) readJurisdictionId(where.within);
    return reads.portalPage(where ?? {}, page);
  }

  @FieldResolver()
  statedCount(@Root() { expectedCount }: PortalRow): number | null {
    return expectedCount;
  }

  @FieldResolver()
  qualityDimensions(@Root() portal: PortalRow): QualityDimension[] | null {
    return dimensionsOf(portal);
  }

  @FieldResolver()
  catalog(@Root() portal: PortalRow): PortalCatalog | null {
    return catalogOf(portal);
  }

  @FieldResolver()
  jurisdiction(@Root() { jurisdictionId }: PortalRow): Jurisdiction {
    return { id: jurisdictionId };
  }

  @FieldResolver(
    () => [PortalNote],
    describe('Qué se sabe de él, y quién lo dice.', 'What is known of it, and who says so.'),
  )
  notes(@Root() { id }: PortalRow, @Ctx() reads: CatalogReads): Promise<readonly Row<'portal_note'>[]> {
    return reads.portalNotes.load(id);
  }

  @FieldResolver(() => DatasetConnection, {
    nullable: true,
    ...describe(
      'Lo que publica; nulo mientras no se haya leído nada de él.',
      'What it publishes; null as long as nothing of it was read.',
    ),
  })
  async datasets(
    @Root() { id, lastSuccessAt }: PortalRow,
    @Args(() => PortalDatasetsArguments) { orderBy, presence, ...page }: PortalDatasetsArguments,
    @Ctx() reads: CatalogReads,
  ): Promise<Page<DatasetRow> | null> {
    const list = reads.datasetsOfPortal(id, { orderBy: orderBy ?? null, presence: presence ?? null, page });
    return lastSuccessAt === null && (await list.totalCount) === 0 ? null : list;
  }

  @FieldResolver(
    () => PortalFetchConnection,
    describe(
      'Las lecturas que terminaron, de la más nueva a la más vieja.',
      'The readings that have ended, newest first.',
    ),
  )
  fetches(
    @Root() { id }: PortalRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: CatalogReads,
  ): Page<Row<'portal_fetch'>> {
    return reads.fetchesOfPortal(id, page);
  }

  @FieldResolver(
    () => MetadataIssueConnection,
    describe(
      'Qué está mal en lo que publica, y qué no entró y por qué; lo peor primero.',
      'What is wrong in what it publishes, and what did not enter and why; the worst first.',
    ),
  )
  metadataIssues(
    @Root() { id }: PortalRow,
    @Args(() => PortalIssuesArguments) { severity, scope, ...page }: PortalIssuesArguments,
    @Ctx() reads: CatalogReads,
  ): Page<Row<'metadata_issue'>> {
    return reads.issuesOfPortal(id, { severity: severity ?? null, scope: scope ?? null }, page);
  }
}
