import { sql } from 'kysely';
import type { Entities, Reads } from '../database/database.js';

/**
 * Forgets what the feed has said of entities of which it has said something newer since, once that is thirty days
 * old. The last word on each stays, also that it is gone: whoever resumes from any position ends up knowing what
 * there is. The feed must be locked.
 *
 * Each call looks at so many of the oldest events, and `feed_head` keeps how far the calls have come. What they leave
 * behind as the last word goes when the next word comes (`insertEvents`).
 */
export async function compactFeed<E extends Entities>(transaction: Reads<E>, limit: number): Promise<void> {
  await sql`
    with oldest as (
      select event.* from feed_event as event, feed_head
      where event.position > feed_head.compacted order by event.position limit ${limit}
    ),
    seen as (
      select position, exists (
        select from feed_event as later
        where later.type = oldest.type and later.id = oldest.id and later.position > oldest.position
      ) as is_superseded
      from oldest where position < all (
        select position from oldest where at >= clock_timestamp() - interval '30 days')
    ),
    forgotten as (
      delete from feed_event using seen where feed_event.position = seen.position and seen.is_superseded
    )
    update feed_head set compacted = (select max(position) from seen) where exists (select from seen)
  `.execute(transaction);
}
