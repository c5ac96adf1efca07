import { LangArg, type Language } from '@grafo-abierto/plugin-kit';
import { mayEdit } from '@grafo-abierto/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DatasetRow, Row } from '../storage/entities.js';
import type { CatalogContext } from '../storage/reads.js';
import { findingText } from './finding-text.js';
import { MetadataIssue } from './metadata-issue.type.js';

type IssueRow = Row<'metadata_issue'>;

@Resolver(() => MetadataIssue)
export class MetadataIssueResolver {
  @FieldResolver()
  async dataset(@Root() { datasetId }: IssueRow, @Ctx() context: CatalogContext): Promise<DatasetRow | null> {
    return datasetId === null ? null : context.datasets.load(datasetId);
  }

  @FieldResolver(() => String)
  message(@Root() issue: IssueRow, @LangArg() language: Language | null): string {
    return findingText(issue, language);
  }

  @FieldResolver()
  async excerpt(
    @Root() { excerpt, portalId }: IssueRow,
    @Ctx() context: CatalogContext,
  ): Promise<string | null> {
    const portal = await context.portals.load(portalId);
    return portal !== null && mayEdit(context.principal, portal.jurisdictionId) ? excerpt : null;
  }
}
