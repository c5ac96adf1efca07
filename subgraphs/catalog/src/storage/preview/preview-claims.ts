/** What waits to be looked at is taken by one process at a time, and by another where that one died. */
import { sql } from 'kysely';
import type { Look } from '../../domain/preview/preview-report.type.js';
import { PreviewState } from '../../domain/preview/preview-vocabulary.js';
import type { CatalogDatabase, Row } from '../entities.js';

export type ClaimedPreview = Pick<Row<'portal_preview'>, 'id' | 'url' | 'tableName' | 'content'>;

/** Longer than any look takes. */
const LEASE = sql`interval '1 minute'`;
/** Longer than any waits for its turn, be it that a process died over it; one that fells each that takes it is left. */
export const LONGEST_SECONDS = 150;
export const isAttended = sql<boolean>`
  asked_at > clock_timestamp() - ${sql.lit(LONGEST_SECONDS)} * interval '1 second'`;
const { WAITING, RECOGNISING, READING, DONE, FAILED } = PreviewState;
export const UNENDED: readonly PreviewState[] = [WAITING, RECOGNISING, READING];

/** The one that waits longest; null where none does. */
export async function claimPreview(reads: CatalogDatabase): Promise<ClaimedPreview | null> {
  const next = reads
    .selectFrom('portal_preview')
    .select('id')
    .where(sql<boolean>`state in (${sql.join(UNENDED.map((state) => sql.lit(state)))})`)
    .where(isAttended)
    .where(sql<boolean>`(claimed_until is null or claimed_until < clock_timestamp())`)
    .orderBy('askedAt')
    .limit(1)
    .forUpdate()
    .skipLocked();
  const taken = await reads
    .updateTable('portal_preview')
    .set({ state: RECOGNISING, claimedUntil: sql<string>`clock_timestamp() + ${LEASE}` })
    .where('id', '=', next)
    .returning(['id', 'url', 'tableName', 'content'])
    .executeTakeFirst();
  return taken ?? null;
}

export async function noteRead(reads: CatalogDatabase, id: string, records: number): Promise<void> {
  await reads
    .updateTable('portal_preview')
    .set({ state: READING, records })
    .where('id', '=', id)
    .where('state', 'in', [RECOGNISING, READING])
    .execute();
}

/** A table that nobody can propose is not kept. */
export async function endPreview(reads: CatalogDatabase, id: string, look: Look): Promise<void> {
  const ended =
    'report' in look
      ? { state: DONE, report: asJson(look.report), records: look.report.datasetsRead }
      : { state: FAILED, problem: asJson(look.problem), content: null };
  await reads.updateTable('portal_preview').set(ended).where('id', '=', id).execute();
}

const asJson = <Value>(value: Value) => sql<Value>`${JSON.stringify(value)}::jsonb`;
