/** After a whole listing: what it names no more is linked with its new identifier, goes, or waits for a person. */
import { DatasetPresence } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import { judgeRemoval } from '../domain/harvest/removal-guard.js';
import { renewClaim } from './claim.js';
import type { HarvestRun } from './harvest-run.js';

export interface RemovalResult {
  /** Datasets that were known already, under an earlier identifier. */
  readonly reminted: number;
  readonly removed: number;
  /** How many wait for a person; null where none does. */
  readonly held: number | null;
}

const PAGE = 1_000;
const BATCH = 500;

export async function removeMissing(run: HarvestRun): Promise<RemovalResult> {
  const { missing, listed } = await findMissing(run);
  if (missing.length === 0) return { reminted: 0, removed: 0, held: null };
  const pairs = await findReminted(run, missing);
  await vanish(run, [...pairs.keys()], 'REMINTED', pairs);
  const gone = missing.filter((id) => !pairs.has(id));
  const verdict = judgeRemoval({
    listed,
    missing: gone.length,
    unnamed: run.unnamed,
    confirmed: await confirmedRemoval(run),
  });
  if (verdict === 'REMOVE') await vanish(run, gone, 'VANISHED');
  return {
    reminted: pairs.size,
    removed: verdict === 'REMOVE' ? gone.length : 0,
    held: verdict === 'HOLD' ? gone.length : null,
  };
}

async function findMissing({ tools, claim, seen }: HarvestRun) {
  const missing: string[] = [];
  let listed = 0;
  let ids: string[] = [];
  do {
    const rows = await tools.reads
      .selectFrom('dataset')
      .select('id')
      .where('portalId', '=', claim.portal.id)
      .where('presence', '=', DatasetPresence.LISTED)
      .where('id', '>', ids.at(-1) ?? '')
      .orderBy('id')
      .limit(PAGE)
      .execute();
    ids = rows.map(({ id }) => id);
    listed += ids.length;
    missing.push(...ids.filter((id) => !seen.has(id)));
  } while (ids.length === PAGE);
  return { missing, listed };
}

/**
 * A missing dataset and one that came later, of the same title, publisher and first address: the same one, under
 * the identifier that it has now. Where several could be meant, none is.
 */
async function findReminted({ tools, claim }: HarvestRun, missing: readonly string[]) {
  const portal = claim.portal.id;
  const { rows } = await sql<{ earlier: string; later: string }>`
    with place as (
      select dataset.id, dataset.title, publisher_id, first_seen_at,
        coalesce(raw_download_url, raw_access_url) as url,
        dataset.id = any(${[...missing]}::text[]) as is_missing
      from dataset join distribution on dataset_id = dataset.id and position = 0
      where portal_id = ${portal} and presence = 'LISTED' and succeeds_id is null
    ),
    pair as (
      select earlier.id as earlier, later.id as later,
        count(*) over (partition by earlier.id) as laters, count(*) over (partition by later.id) as earliers
      from place as earlier join place as later
        on later.title = earlier.title and later.url = earlier.url
        and later.publisher_id is not distinct from earlier.publisher_id
      where earlier.is_missing and not later.is_missing and later.first_seen_at > earlier.first_seen_at
    )
    select earlier, later from pair where laters = 1 and earliers = 1`.execute(tools.reads);
  return new Map(rows.map(({ earlier, later }) => [earlier, later]));
}

async function confirmedRemoval({ tools, claim }: HarvestRun): Promise<number> {
  const portal = await tools.reads
    .selectFrom('portal')
    .select(['removalHeld', 'removalConfirmedAt'])
    .where('id', '=', claim.portal.id)
    .executeTakeFirst();
  return portal === undefined || portal.removalConfirmedAt === null ? 0 : (portal.removalHeld ?? 0);
}

async function vanish(
  { tools, claim }: HarvestRun,
  ids: readonly string[],
  change: 'VANISHED' | 'REMINTED',
  successors: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const at = new Date(tools.clock.now()).toISOString();
  const { titleEs: actor, url: reason } = claim.portal;
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = ids.slice(start, start + BATCH);
    const rows = JSON.stringify(some.map((id) => ({ earlier: id, later: successors.get(id) ?? null })));
    await tools.writeChanges({ actor, reason }, async ({ reads, changed }) => {
      await renewClaim(reads, claim, tools.leaseMs);
      await sql`
        update dataset set presence = 'VANISHED', vanished_at = ${at}, superseded_by_id = later
        from json_to_recordset(${rows}::json) as pair (earlier text, later text)
        where dataset.id = earlier and presence = 'LISTED'`.execute(reads);
      await sql`
        update dataset set succeeds_id = earlier
        from json_to_recordset(${rows}::json) as pair (earlier text, later text)
        where dataset.id = later`.execute(reads);
      for (const id of some) {
        changed('Dataset', id, change);
        const later = successors.get(id);
        if (later !== undefined) changed('Dataset', later, change);
      }
    });
  }
}
