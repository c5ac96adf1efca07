/** Looks at the portals that nobody is reading: a copy grows old though nothing happens. */
import { sql } from 'kysely';
import { PortalOperation, PortalSoftware, type PortalStatus } from '../domain/portal-vocabulary.js';
import type { CatalogDatabase, Row } from '../storage/entities.js';
import { HARVESTER, type HarvestTools } from './harvest-tools.type.js';
import { readStatus } from './read-status.js';

export interface RefreshedStatus {
  readonly portalId: string;
  readonly before: PortalStatus;
  readonly after: PortalStatus;
}

/** One that is paused keeps the status that it had. */
export async function refreshStatuses(tools: HarvestTools): Promise<RefreshedStatus[]> {
  const now = new Date(tools.clock.now());
  const portals = await tools.reads
    .selectFrom('portal')
    .select(['id', 'schedule', 'lastSuccessAt', 'removalHeld', 'status'])
    .where('operation', '=', PortalOperation.ACTIVE)
    .where('software', '!=', PortalSoftware.OTHER)
    .where('lastSuccessAt', 'is not', null)
    .where('currentFetchId', 'is', null)
    .execute();
  const refreshed: RefreshedStatus[] = [];
  for (const portal of portals) {
    const { status } = await readStatus(tools.reads, portal, now);
    if (status === portal.status) continue;
    if (await writeStatus(tools, portal, status, now))
      refreshed.push({ portalId: portal.id, before: portal.status, after: status });
  }
  return refreshed;
}

/** Unless somebody began to read it meanwhile. */
function writeStatus(
  { writeChanges }: HarvestTools,
  { id }: Pick<Row<'portal'>, 'id'>,
  status: PortalStatus,
  now: Date,
): Promise<boolean> {
  return writeChanges({ actor: HARVESTER, reason: null }, async ({ reads, changed }) => {
    const isWritten = await setStatus(reads, id, status, now);
    if (isWritten) changed('Portal', id, 'AGED');
    return isWritten;
  });
}

async function setStatus(reads: CatalogDatabase, id: string, status: PortalStatus, now: Date) {
  const { numUpdatedRows } = await reads
    .updateTable('portal')
    .set({ status, statusSince: now.toISOString() })
    .where('id', '=', id)
    .where('currentFetchId', 'is', null)
    .where('status', '!=', sql<PortalStatus>`${status}`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
