import { expect } from 'vitest';
import { seededChance } from '../../e2e/hostile/seeded-random.js';
import { MortalHub } from './mortal-hub.js';
import { Progress } from './progress.js';
import { type Remains, readRemains } from './read-remains.js';
import { WritingClient } from './writing-client.js';

export interface KillFigures {
  readonly kills: number;
  readonly writes: number;
  readonly retries: number;
}

const CLIENTS = 4;
/** A hub is killed after at most so many writes since it came up. */
const WRITES_BETWEEN = 12;

/**
 * Kills a hub over and over while several clients write, half of the times with its database, and then holds what
 * is left against what the clients were told.
 */
export async function killWhileWriting(kills: number, seed: number): Promise<KillFigures> {
  const chance = seededChance(seed);
  const hub = new MortalHub();
  try {
    const progress = new Progress();
    const token = await hub.token('--as', 'editor', '--jurisdiction', 'AR-M');
    const clients = Array.from(
      { length: CLIENTS },
      (_, index) => new WritingClient(`client-${index}`, token, hub.find, () => progress.add()),
    );
    const host = new WritingClient('host', token, hub.find, () => progress.add());
    await Promise.all([host, ...clients].map((client) => client.begin()));
    const stop = new AbortController();
    const writing = Promise.all(clients.map((client) => client.writeUntil(stop.signal, host.own)));
    for (let kill = 0; kill < kills; kill++) {
      await Promise.race([progress.more(chance.between(1, WRITES_BETWEEN)), writing]);
      await hub.killAndRestart(chance.pick([true, false]));
    }
    stop.abort();
    await writing;
    await hub.stop();
    await readRemains(hub.folder.path, (remains) => compare(remains, host, clients));
    const retries = clients.reduce((sum, client) => sum + client.retries, 0);
    return { kills, writes: progress.count, retries };
  } finally {
    await hub.stop();
    hub.folder.remove();
  }
}

async function compare(remains: Remains, host: WritingClient, clients: readonly WritingClient[]) {
  for (const client of clients) {
    // Each write once, in order, none lost and none that was not sent.
    expect(await remains.historyOf(client.own)).toEqual(client.done);
    expect(await remains.versionOf(client.own)).toBe(client.done.length);
  }
  const shared = clients.flatMap((client) => client.shared);
  expect((await remains.milestonesOf(host.own)).sort()).toEqual(shared.sort());
  expect(await remains.halves()).toBe(0);

  const events = await remains.events();
  const before = (events[0]?.position ?? 0) - 1;
  expect(events.map(({ position }) => position - before)).toEqual(events.map((_event, index) => index + 1));
  for (const client of clients) {
    // All but the creation of the draft is told, once each.
    expect(events.filter(({ id }) => id === client.own)).toHaveLength(client.done.length - 1);
  }
  const replayed = new Map(events.map(({ id, content }) => [id, content]));
  const snapshot = await remains.snapshot();
  expect(new Set(snapshot.map(({ id }) => id))).toEqual(new Set(replayed.keys()));
  for (const record of snapshot) {
    if (!record.deleted) expect(record.title).toEqual(replayed.get(record.id)?.title);
  }
}
