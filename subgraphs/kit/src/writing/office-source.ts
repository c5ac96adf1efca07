import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Where a fact comes from that an office wrote into this graph: that office, on that day. */
export interface OfficeSource {
  readonly office: string;
  readonly now: Date;
  /** Where the office itself took it from, where it says so. */
  readonly url: string | null;
}

const PREFIX = 'office:';

/** Whether a row was written by an office in this graph. */
export function isOfficeSource(sourceId: string): boolean {
  return sourceId.startsWith(PREFIX);
}

/** The id of that source, which is made when it is first needed. */
export async function officeSourceId(
  manager: EntityManager,
  { office, now, url }: OfficeSource,
): Promise<string> {
  const day = now.toISOString().slice(0, 10);
  const digest = createHash('sha256')
    .update(JSON.stringify([office, url]))
    .digest('hex');
  const id = `${PREFIX}${day}:${digest.slice(0, 32)}`;
  await manager.execute(
    `insert into source (id, source, url, retrieved_at, as_of) values (?, ?, ?, ?, ?) on conflict (id) do nothing`,
    [id, office, url, now.toISOString(), day],
  );
  return id;
}
