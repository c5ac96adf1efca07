import { LangArg, Language } from '@grafo-abierto/plugin-kit';
import { isProblemCode, reportProblem } from '@grafo-abierto/schema';
import { mayEdit } from '@grafo-abierto/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { findingMessage } from '../domain/perfil/finding-message.js';
import { isRuleName } from '../domain/perfil/rules.js';
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

  /** What was found while reading has a code of the table of problems, what was found by judging a rule of its own. */
  @FieldResolver(() => String)
  message(@Root() { rule, path, parameters }: IssueRow, @LangArg() language: Language | null): string {
    if (isProblemCode(rule)) {
      const { message } = reportProblem(rule, parameters);
      return language === Language.EN ? message.en : message.es;
    }
    if (isRuleName(rule))
      return findingMessage({ rule, path: path ?? '', parameters }, language ?? Language.ES);
    // Of a rule that an earlier version of the program had.
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
