/** What a hub has to keep while eight of its plugins do badly in eight ways and readers ask all the while. */
import { expect } from 'vitest';
import type { Answer, BadPluginsLab } from './bad-plugins-lab.js';
import type { PortalName } from './portal-plugin.js';

/** As many as it takes to judge a plugin, and some. */
const READERS = 16;
/**
 * Milliseconds. One that fails at once is left alone by its breaker before it has failed often enough to be judged, and
 * is then asked one call after 1, 2, 4, 8 and 16 s.
 */
const LONGEST = 60_000;

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Milliseconds of queries that need no plugin, while others ask for all plugins as long as these go on. */
async function measureUnaffected(lab: BadPluginsLab, times: number): Promise<number> {
  let isOver = false;
  const asking = Array.from({ length: 4 }, async (_, reader) => {
    while (!isOver) await lab.askAll(reader);
  });
  const taken: number[] = [];
  for (let time = 0; time < times; time++) taken.push(await lab.askUnaffected());
  isOver = true;
  await Promise.all(asking);
  return median(taken);
}

/** All that is not the bad ones' is right, their values are right or null, and nothing of their texts is there. */
function expectRight(
  answer: Answer,
  { good, bad, expected }: Pick<BadPluginsLab, 'good' | 'bad' | 'expected'>,
): void {
  const place = answer.data?.['jurisdiction'] as Readonly<Record<string, unknown>>;
  const wellNow = bad.filter(({ field }) => place[field] !== null);
  expect(answer.data).toEqual(expected([...good, ...wellNow]));
  const badIds = bad.map(({ id }) => id);
  for (const { extensions } of answer.errors ?? []) expect(badIds).toContain(extensions?.subgraph);
  expect(JSON.stringify(answer)).not.toMatch(/hunter2|script|Robada|Traceback/);
}

export interface Medians {
  readonly before: number;
  readonly beside: number;
}

export async function keepBesideBadPlugins(lab: BadPluginsLab, measurements: number): Promise<Medians> {
  const view = {
    good: lab.good,
    bad: lab.bad,
    expected: (well: readonly PortalName[]) => lab.expected(well),
  };
  const whole = await lab.askAll(0);
  expect(whole).toEqual({ data: lab.expected([...lab.good, ...lab.bad]) });
  const before = await measureUnaffected(lab, measurements);

  lab.misbehave(true);
  const ids = lab.bad.map(({ id }) => id).sort();
  const begun = performance.now();
  for (let round = 0; lab.quarantined().size < ids.length && performance.now() < begun + LONGEST; round++) {
    const readers = Array.from({ length: READERS }, (_, reader) => lab.askAll(round * READERS + reader));
    for (const answer of await Promise.all(readers)) expectRight(answer, view);
  }
  expect([...lab.quarantined()].sort()).toEqual(ids);

  const answer = await lab.askAll(0);
  expect(answer.data).toEqual(lab.expected(lab.good));
  expectRight(answer, view);
  const sources = answer.extensions?.sources?.map(({ id, status }) => `${id} ${status}`);
  expect(sources?.sort()).toEqual(ids.map((id) => `${id} REFUSED`));
  return { before, beside: await measureUnaffected(lab, measurements) };
}
