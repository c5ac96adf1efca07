import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Entities } from '../database/database.js';
import { lockSchema } from '../database/lock-schema.js';
import { type Recording, recordBulk } from '../writing/bulk-changes.js';

/** The data that a subgraph brings along, so that the first start has something true to show. */
export interface Starter {
  /** Where the files lie; ends with a slash. */
  readonly folder: URL;
  /** Folders of other packages that are read too. */
  readonly otherFolders?: readonly URL[];
  /** The types that it writes, where there are others whose entities may be very many: only these are compared. */
  readonly types?: readonly string[];
  /** Writes all of it; runs in one transaction, and only when the files have changed since they were loaded. */
  readonly load: (manager: EntityManager, folder: URL) => Promise<StarterCount>;
}

/** How many rows of each kind were written. */
export type StarterCount = Readonly<Record<string, number>>;

export interface StarterReport {
  readonly loaded: boolean;
  readonly count: StarterCount;
}

/** How many rows were written in all. */
export function countRows({ count }: StarterReport): number {
  return Object.values(count).reduce((sum, rows) => sum + rows, 0);
}

const STARTER = { actor: 'Grafo Abierto', change: 'LOADED', reason: 'Datos iniciales / Starter data' };

/** Loads a starter unless these very files were loaded before, and records what that changed. */
export async function loadStarter<E extends Entities>(
  manager: EntityManager,
  { folder, otherFolders = [], types, load }: Starter,
  recording: Recording<E>,
): Promise<StarterReport> {
  const digest = digestOf([folder, ...otherFolders]);
  await lockSchema(manager);
  const known: unknown[] = await manager.execute('select 1 from starter_load where digest = ?', [digest]);
  if (known.length > 0) {
    if (!(await hasRecorded(manager, recording))) await recordBulk(manager, recording, STARTER);
    return { loaded: false, count: {} };
  }
  const count = await load(manager, folder);
  await manager.execute('insert into starter_load (digest) values (?)', [digest]);
  await recordBulk(manager, types === undefined ? recording : recordingOf(recording, types), STARTER);
  return { loaded: true, count };
}

function recordingOf<E extends Entities>(
  { feed, history }: Recording<E>,
  types: readonly string[],
): Recording<E> {
  const pick = <Value>(declared: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(declared).filter(([type]) => types.includes(type)));
  return { feed: pick(feed), history: pick(history) };
}

/** Data that was loaded before the changes of its type were recorded has no history yet. */
async function hasRecorded<E extends Entities>(
  manager: EntityManager,
  { history }: Recording<E>,
): Promise<boolean> {
  for (const [type, { table }] of Object.entries(history)) {
    const unrecorded: unknown[] = await manager.execute(
      `select 1 where exists (select from "${table}")
        and not exists (select from entity_change where type = ?)`,
      [type],
    );
    if (unrecorded.length > 0) return false;
  }
  const told: unknown[] = await manager.execute('select 1 from feed_head where position > 0');
  return told.length > 0;
}

function digestOf(folders: readonly URL[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of filesOf(folder))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(new URL(file, folder)));
  }
  return hash.digest('hex');
}

function filesOf(folder: URL): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}
