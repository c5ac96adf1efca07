/** Waits until the index of discovery holds all that the core has told. */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';

const FEEDS = ['jurisdictions', 'initiatives', 'sdg', 'recognition', 'catalog', 'hub'];
const LOOK_MS = 20;

/** Feeds whose last event is not the one that the index has come to. */
const BEHIND = `select count(*)::int as behind from (${FEEDS.map(
  (name) => `select '${name}' as name, epoch || '.' || position as head, position from ${name}.feed_head`,
).join(' union all ')}) as head
where position > 0 and not exists (
  select from discovery.feed where feed.name = head.name and feed.position = head.head and not is_sweeping)`;

/** @param client of an administrator */
export async function untilIndexed(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ behind: number }>(BEHIND);
    if (rows[0]?.behind === 0) return;
    await delay(LOOK_MS);
  }
}
