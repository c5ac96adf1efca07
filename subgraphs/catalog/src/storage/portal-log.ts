import type { Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { type PageOrder, PagesByParent } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import type { IssueScope, IssueSeverity } from '../domain/dataset-vocabulary.js';
import type { CatalogDatabase, Row } from './entities.js';

const NEWEST_FIRST: PageOrder = {
  name: 'portal-fetch-newest',
  columns: [
    { column: 'startedOrder', direction: 'desc', type: 'string' },
    { column: 'id', direction: 'desc', type: 'string' },
  ],
};

const WORST_FIRST: PageOrder = {
  name: 'metadata-issue-worst',
  columns: [
    { column: 'severityRank', direction: 'asc', type: 'number' },
    { column: 'subject', direction: 'asc', type: 'string' },
    { column: 'id', direction: 'asc', type: 'string' },
  ],
};

/** Which findings a list holds; what is left out does not matter. */
export interface IssueFilter {
  readonly severity?: IssueSeverity | null;
  readonly scope?: IssueScope | null;
}

/** A request's pages of how reading portals went, and of what is wrong with what they publish. */
export function createPortalLog(reads: CatalogDatabase) {
  const pages = new PagesByParent(reads);
  const issues = (
    parentColumn: 'portalId' | 'datasetId',
    parentId: string,
    { severity, scope }: IssueFilter,
    args: PageArguments,
  ): Page<Row<'metadata_issue'>> =>
    pages.page(`issues ${parentColumn} ${severity} ${scope}`, parentId, WORST_FIRST, args, (parent) => {
      let rows = reads
        .selectFrom('metadata_issue')
        .selectAll('metadata_issue')
        .where(isOf(`metadata_issue.${parentColumn}`, parent));
      if (severity != null) rows = rows.where('severity', '=', severity);
      if (scope != null) rows = rows.where('scope', '=', scope);
      return rows;
    });
  return {
    /** Those that have ended, the newest first. */
    fetchesOfPortal: (portalId: string, args: PageArguments): Page<Row<'portal_fetch'>> =>
      pages.page('fetches', portalId, NEWEST_FIRST, args, (parent) =>
        reads
          .selectFrom('portal_fetch')
          .selectAll('portal_fetch')
          .where(isOf('portal_fetch.portalId', parent))
          .where('outcome', 'is not', null),
      ),
    issuesOfPortal: (portalId: string, filter: IssueFilter, args: PageArguments) =>
      issues('portalId', portalId, filter, args),
    issuesOfDataset: (datasetId: string, severity: IssueSeverity | null, args: PageArguments) =>
      issues('datasetId', datasetId, { severity }, args),
  };
}

const isOf = (column: string, parent: RawBuilder<string>) => sql<boolean>`${sql.ref(column)} = ${parent}`;
