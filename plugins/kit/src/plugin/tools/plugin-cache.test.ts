import { describe, expect, it } from 'vitest';
import { PluginCache } from './plugin-cache.js';

/** A cache on a clock that stands until the test says so, and a source that fails while it says so. */
function open(limits: { readonly maximumEntries?: number; readonly maximumBytes?: number } = {}) {
  let [now, reads, isDown] = [Date.UTC(2026, 2, 1), 0, false];
  const lines: string[] = [];
  const deadlines: AbortController[] = [];
  const tell = (line: string) => void lines.push(line);
  const cache = new PluginCache({
    plugin: 'test-libraries',
    now: () => now,
    startDeadline: () => {
      const deadline = new AbortController();
      deadlines.push(deadline);
      return deadline.signal;
    },
    log: { info: tell, warn: tell, error: tell },
    ...limits,
  });
  const read = async () => {
    reads++;
    if (isDown) throw new Error('the portal is down');
    return `reading ${reads}`;
  };
  return {
    cache,
    lines,
    deadlines,
    get: (key = 'table') => cache.get(key, { freshMs: 60_000, retryMs: 30_000, read }),
    reads: () => reads,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    breakDown: (down: boolean) => {
      isDown = down;
    },
  };
}

describe('what a plugin keeps of a source', () => {
  it('is read once for as long as it is fresh, and anew after that', async () => {
    const { get, pass } = open();
    expect(await get()).toEqual({
      value: 'reading 1',
      retrievedAt: '2026-03-01T00:00:00.000Z',
      ageMs: 0,
      isStale: false,
    });
    pass(59_999);
    expect(await get()).toMatchObject({ value: 'reading 1', ageMs: 59_999, isStale: false });
    pass(1);
    expect(await get()).toMatchObject({ value: 'reading 2', ageMs: 0 });
  });

  it('is read once for all who ask at the same time', async () => {
    const { get, reads } = open();
    await Promise.all([get(), get(), get()]);
    expect(reads()).toBe(1);
  });

  it('stays the last good while the source is down, and tells how old it is', async () => {
    const { get, pass, breakDown, lines } = open();
    await get();
    breakDown(true);
    pass(3_600_000);
    expect(await get()).toEqual({
      value: 'reading 1',
      retrievedAt: '2026-03-01T00:00:00.000Z',
      ageMs: 3_600_000,
      isStale: true,
    });
    expect(lines).toEqual(['table: the portal is down']);
    breakDown(false);
    pass(30_000);
    expect(await get()).toMatchObject({ value: 'reading 3', isStale: false });
  });

  it('leaves a source alone for a while after it failed', async () => {
    const { get, pass, breakDown, reads } = open();
    breakDown(true);
    await expect(get()).rejects.toThrow('the portal is down');
    await expect(get()).rejects.toThrow('the portal is down');
    expect(reads()).toBe(1);
    pass(30_000);
    await expect(get()).rejects.toThrow('the portal is down');
    expect(reads()).toBe(2);
  });

  it('is given up at its deadline, whether or not the reading heeds it', async () => {
    const { cache, deadlines } = open();
    const reading = cache.get('slow', { freshMs: 1, read: () => new Promise(() => undefined) });
    deadlines[0]?.abort();
    await expect(reading).rejects.toMatchObject({ code: 'GRAFO_PLUGIN_DEADLINE' });
  });

  it('never is of more keys than it may be: the one not asked for longest goes', async () => {
    const { get, reads } = open({ maximumEntries: 2 });
    for (const key of ['a', 'b', 'a', 'c']) await get(key);
    expect(reads()).toBe(3);
    await get('a');
    expect(reads()).toBe(3);
    await get('b');
    expect(reads()).toBe(4);
  });

  it('never takes more bytes than it may; what is too large alone is answered and not kept', async () => {
    const { cache } = open({ maximumBytes: 1_000 });
    const keep = (key: string, length: number) =>
      cache.get(key, { freshMs: 1_000, read: async () => Buffer.alloc(length) });
    await keep('a', 400);
    await keep('b', 400);
    await keep('c', 400);
    expect(cache.bytes).toBeLessThanOrEqual(1_000);
    expect(cache.bytes).toBeGreaterThanOrEqual(800);
    expect((await keep('d', 5_000)).value).toHaveLength(5_000);
    expect(cache.bytes).toBeLessThanOrEqual(1_000);
  });
});
