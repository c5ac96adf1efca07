/** A portal that is a table which somebody gave is read from another one from now on. */
import { refuse } from '@grafo-abierto/subgraph-kit';
import { PortalOperation } from '../../domain/portal-vocabulary.js';
import { lockPreview } from './lock-preview.js';
import {
  type CatalogWrite,
  checkReasoned,
  lockPortalVersion,
  requireOperation,
  updatePortal,
  type VersionedPortalTarget,
} from './portal-write.js';

export interface TableReplacement extends VersionedPortalTarget {
  /** A look at the new table. */
  readonly previewId: string;
}

const { ACTIVE, PAUSED } = PortalOperation;

/** It is read as any reading is: what it has no more is held for a person where that is much at once. */
export async function replacePortalTable(write: CatalogWrite, input: TableReplacement): Promise<string> {
  checkReasoned(input).end();
  const portal = await lockPortalVersion(write, input);
  if (portal.givenTable === null)
    throw refuse('GRAFO_PORTAL_NO_TABLE', ['input', 'id'], { subject: portal.id });
  requireOperation(portal, [ACTIVE, PAUSED], 'replace');
  const { id, report, tableName, content } = await lockPreview(write, input.previewId);
  if (report === null) throw refuse('GRAFO_PREVIEW_UNREAD', ['input', 'previewId']);
  if (tableName === null || content === null)
    throw refuse('GRAFO_PORTAL_NO_TABLE', ['input', 'previewId'], { subject: report.url ?? id });
  const { reads, now } = write;
  await reads.updateTable('given_table').set({ content }).where('portalId', '=', portal.id).execute();
  await reads.updateTable('portal_preview').set({ content: null }).where('id', '=', id).execute();
  await updatePortal(write, portal.id, {
    givenTable: tableName,
    ...(portal.operation === ACTIVE && { requestedAt: now.toISOString() }),
  });
  write.changed('Portal', portal.id, 'TABLE_REPLACED', [
    { field: 'table', before: portal.givenTable, after: tableName },
  ]);
  return portal.id;
}
