/** Kills a process that keeps an index over and over while its feeds are written, and looks at what is left. */
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { openRebuild } from '../projection/index-rebuild.js';
import { discovery } from '../subgraph.js';
import { ProjectingChild } from './projecting-child.js';
import { type Chance, seeded } from './seeded.js';
import { TableFeeds } from './table-feeds.js';

const FEEDS = ['prizes', 'things', 'sdg', 'plugin'];
/** A process is killed after at most so many of its writes were seen. */
const MOST_WRITTEN = 8;

export interface Killed {
  readonly kills: number;
  /** What the index holds, by its tables. */
  readonly left: Contents;
  /** What one holds that was made of the same feeds in one go. */
  readonly fresh: Contents;
}

export type Contents = Readonly<Record<string, readonly string[]>>;

export async function killProjection(kills: number, seed: number): Promise<Killed> {
  const chance = seeded(seed);
  const [index, fresh] = await Promise.all([openTestSubgraph(discovery), openTestSubgraph(discovery)]);
  try {
    const feeds = await TableFeeds.open(index, FEEDS, chance);
    for (let kill = 0; kill < kills; kill++) await killOnce(index, feeds, chance);
    // What is left over from before shows, since nobody tells of it again.
    await feeds.remake();
    const finishing = [index, fresh].map(({ url }) => new ProjectingChild(url, index.url, FEEDS));
    await Promise.all(finishing.map((child) => finish(child, feeds)));
    return { kills, left: await contents(index), fresh: await contents(fresh) };
  } finally {
    await Promise.all([index.close(), fresh.close()]);
  }
}

/** In the middle of writing, once it has written so many times by chance. */
async function killOnce(index: TestSubgraph, feeds: TableFeeds, chance: Chance): Promise<void> {
  const child = new ProjectingChild(index.url, index.url, FEEDS);
  try {
    await child.says('following');
    if (chance.below(4) === 0) await beginAnew(index);
    let before = await standOf(index);
    for (let left = chance.below(MOST_WRITTEN); left > 0; ) {
      await feeds.write();
      const now = await standOf(index);
      if (now !== before) left--;
      before = now;
    }
  } finally {
    await child.kill();
  }
}

async function standOf({ sql }: TestSubgraph): Promise<string | undefined> {
  const [row] = await sql<{ stand: string }>(
    "select string_agg(name || sweep || position, ' ') as stand from feed",
  );
  return row?.stand;
}

async function beginAnew(index: TestSubgraph): Promise<void> {
  const rebuild = await openRebuild(index.url);
  try {
    await rebuild.begin();
  } finally {
    await rebuild[Symbol.asyncDispose]();
  }
}

async function finish(child: ProjectingChild, feeds: TableFeeds): Promise<void> {
  try {
    for (const [name, position] of await feeds.ends()) await child.says(`${name} ${position}`);
  } finally {
    await child.kill();
  }
}

const NAMED = `entry.type || ' ' || entry.id`;
const CONTENTS = {
  entry: `select ${NAMED}, entry.feed, entry.title_es, entry.title_en, entry.summary_es, entry.summary_en, entry.url,
    entry.jurisdiction_id, entry.year, entry.modified, entry.current_until, entry.title_sort, entry.held, entry.words::text, about.type, about.id
    from entry left join entry as about on about.key = entry.about`,
  facet: `select ${NAMED}, name, value, since, until from facet join entry on entry.key = facet.entry`,
  alignment: `select ${NAMED}, alignment.feed, origin, target, goal, basis, since
    from alignment join entry on entry.key = alignment.entry`,
  place: 'select id, kind, region from place where id in (select jurisdiction_id from entry)',
  feed: 'select name, trust, position, is_sweeping, is_behind, problem_code from feed',
} as const;

async function contents({ sql }: TestSubgraph): Promise<Contents> {
  const found: Record<string, string[]> = {};
  for (const [table, query] of Object.entries(CONTENTS)) {
    const rows = await sql<{ row: string }>(`select t::text as row from (${query}) as t order by 1`);
    found[table] = rows.map(({ row }) => row);
  }
  return found;
}
