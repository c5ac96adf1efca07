import { describe, LangArg, type Language, type Page } from '@grafo-abierto/plugin-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readPublishedId } from '../domain/catalog-id.js';
import type { DatasetRow, Row } from '../storage/entities.js';
import type { CatalogReads } from '../storage/reads.js';
import { DatasetIssuesArguments } from './catalog-lists.args.js';
import { Dataset } from './dataset.type.js';
import type { Jurisdiction } from './jurisdiction.type.js';
import { MetadataIssueConnection } from './metadata-issue.type.js';
import { Portal } from './portal.type.js';
import type { QualityDimension } from './quality.type.js';
import { dimensionsOf } from './quality-dimensions.js';

/** A dataset, and what it leads to. */
@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => Dataset, {
    nullable: true,
    ...describe(
      'Un conjunto de datos, también si su portal ya no lo publica; nulo si el grafo no lo tiene.',
      'A dataset, also where its portal publishes it no more; null when the graph has none.',
    ),
  })
  dataset(
    @Arg(
      'id',
      () => ID,
      describe(
        'Su identificador, por ejemplo mendoza:presupuesto-2024.',
        'Its identifier, such as mendoza:presupuesto-2024.',
      ),
    )
    id: string,
    @Ctx() reads: CatalogReads,
  ): Promise<DatasetRow | null> {
    return reads.datasets.load(readPublishedId(id, 'Dataset'));
  }

  /** Portals publish in one language. */
  @FieldResolver(() => String)
  title(@Root() { title }: DatasetRow, @LangArg() _language: Language | null): string {
    return title;
  }

  @FieldResolver()
  distributions(
    @Root() { id }: DatasetRow,
    @Ctx() reads: CatalogReads,
  ): Promise<readonly Row<'distribution'>[]> {
    return reads.distributions.load(id);
  }

  @FieldResolver()
  async publisher(
    @Root() { publisherId }: DatasetRow,
    @Ctx() reads: CatalogReads,
  ): Promise<Row<'publisher'> | null> {
    return publisherId === null ? null : reads.publishers.load(publisherId);
  }

  @FieldResolver(() => Portal, describe('El portal que lo publica.', 'The portal that publishes it.'))
  portal(@Root() { portalId }: DatasetRow, @Ctx() reads: CatalogReads): Promise<Row<'portal'> | null> {
    return reads.portals.load(portalId);
  }

  @FieldResolver()
  jurisdiction(@Root() { jurisdictionId }: DatasetRow): Jurisdiction {
    return { id: jurisdictionId };
  }

  @FieldResolver()
  async succeeds(@Root() { succeedsId }: DatasetRow, @Ctx() reads: CatalogReads): Promise<DatasetRow | null> {
    return succeedsId === null ? null : reads.datasets.load(succeedsId);
  }

  @FieldResolver()
  async supersededBy(
    @Root() { supersededById }: DatasetRow,
    @Ctx() reads: CatalogReads,
  ): Promise<DatasetRow | null> {
    return supersededById === null ? null : reads.datasets.load(supersededById);
  }

  @FieldResolver()
  qualityDimensions(@Root() dataset: DatasetRow): QualityDimension[] | null {
    return dimensionsOf(dataset);
  }

  @FieldResolver(
    () => MetadataIssueConnection,
    describe(
      'Qué está mal en sus metadatos, lo peor primero.',
      'What is wrong with its metadata, the worst first.',
    ),
  )
  metadataIssues(
    @Root() { id }: DatasetRow,
    @Args(() => DatasetIssuesArguments) { severity, ...page }: DatasetIssuesArguments,
    @Ctx() reads: CatalogReads,
  ): Page<Row<'metadata_issue'>> {
    return reads.issuesOfDataset(id, severity ?? null, page);
  }
}
