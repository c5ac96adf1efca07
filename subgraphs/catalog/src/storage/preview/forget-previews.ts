/** Forgets what nobody needs any more of looks at portals and of those who proposed one. */
import { sql } from 'kysely';
import type { CatalogDatabase } from '../entities.js';

/** Of looks that came to nothing, the newest; each may hold a table. */
const KEPT = 500;
const KEPT_HOURS = 24;
/** Until then the administration can ask whoever proposed a portal. */
export const CONTACT_DAYS = 90;

/** One that somebody else forgets or proposes just now is not waited for. */
export async function forgetPreviews(reads: CatalogDatabase): Promise<void> {
  await sql`
    delete from portal_preview where id in (
      select id from portal_preview
      where not exists (select 1 from portal_proposal where preview_id = portal_preview.id and decided_at is null)
        and (asked_at < clock_timestamp() - ${`${KEPT_HOURS} hours`}::interval or id not in (
          select id from portal_preview order by asked_at desc limit ${KEPT}
        ))
      for update skip locked
    )`.execute(reads);
  await sql`
    update portal_proposal
    set contact_name = null, contact_office = null, contact_email = null, message = null
    where decided_at < clock_timestamp() - ${`${CONTACT_DAYS} days`}::interval
      and num_nonnulls(contact_name, contact_office, contact_email, message) > 0`.execute(reads);
}
