import { LangArg, Language } from '@grafo-abierto/plugin-kit';
import { isProblemCode, reportProblem } from '@grafo-abierto/schema';
import { mayEdit } from '@grafo-abierto/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DatasetRow, Row } from '../storage/entities.js';
import type { CatalogContext } from '../storage/reads.js';
import { MetadataIssue } from './metadata-issue.type.js';

type IssueRow = Row<'metadata_issue'>;

@Resolver(() => MetadataIssue)
export class MetadataIssueResolver {
  @FieldResolver()
  async dataset(@Root() { datasetId }: IssueRow, @Ctx() context: CatalogContext): Promise<DatasetRow | null> {
    return datasetId === null ? null : context.datasets.load(datasetId);
  }

  /** What the harvest itself found has a code of the table of problems, what the judge found a rule of its own. */
  @FieldResolver(() => String)
  message(@Root() { rule, parameters }: IssueRow, @LangArg() language: Language | null): string {
    if (isProblemCode(rule)) {
      const { message } = reportProblem(rule, parameters);
      return language === Language.EN ? message.en : message.es;
    }
    return rule;
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
