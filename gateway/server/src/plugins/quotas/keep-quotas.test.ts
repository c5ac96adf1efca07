import type { SubgraphResult } from '@grafo-abierto/engine';
import { beforeEach, describe, expect, it } from 'vitest';
import { ByteBudget } from '../../transports/bounds/byte-budget.js';
import type { SubgraphCall } from '../../transports/subgraph-call.type.js';
import { testRequest, wideBounds } from '../../transports/testing/test-request.js';
import { keepQuotas } from './keep-quotas.js';
import { HUB_QUOTAS, type PluginQuotas, quotasOf } from './plugin-quotas.js';

const DATA = { data: {} };

/** A plugin that answers when a test says so. */
class SlowPlugin {
  readonly #answers: (() => void)[] = [];
  asked = 0;

  readonly call: SubgraphCall = () => {
    this.asked++;
    const { promise, resolve } = Promise.withResolvers<SubgraphResult>();
    this.#answers.push(() => resolve(DATA));
    return promise;
  };

  answerOne(): void {
    this.#answers.shift()?.();
  }
}

const at = (milliseconds: number) => new Date(performance.timeOrigin + milliseconds);

describe('a plugin that is to be asked so much and no more', () => {
  let now: number;
  let plugin: SlowPlugin;
  beforeEach(() => {
    now = 0;
    plugin = new SlowPlugin();
  });

  const keep = (quotas: Partial<PluginQuotas>, call: SubgraphCall = plugin.call) =>
    keepQuotas(call, { ...HUB_QUOTAS, ...quotas }, () => now);
  const ask = (call: SubgraphCall, bounds = wideBounds()) => call(testRequest(), bounds);
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it('is asked so much at a time; what waits goes in the order in which it came', async () => {
    const call = keep({ inFlight: 2 });
    const done: number[] = [];
    const all = [0, 1, 2, 3].map((each) => ask(call).then(() => done.push(each)));
    await turn();
    expect(plugin.asked).toBe(2);
    plugin.answerOne();
    await turn();
    expect([plugin.asked, done]).toEqual([3, [0]]);
    for (let time = 0; time < 3; time++) {
      plugin.answerOne();
      await turn();
    }
    await Promise.all(all);
    expect(done).toEqual([0, 1, 2, 3]);
  });

  it('is waited for by so many, and refused to the next', async () => {
    const call = keep({ inFlight: 1 });
    const waiting = Array.from({ length: 17 }, () => ask(call));
    await expect(ask(call)).rejects.toMatchObject({ reason: 'quota', nextTry: at(1_000) });
    for (const each of waiting) {
      plugin.answerOne();
      await each;
      await turn();
    }
    expect(plugin.asked).toBe(17);
  });

  it('is not asked any more by whoever’s time is over, who leaves the place to the next', async () => {
    const call = keep({ inFlight: 1 });
    const deadline = new AbortController();
    const first = ask(call);
    const late = ask(call, { ...wideBounds(), signal: deadline.signal });
    const next = ask(call);
    deadline.abort(new Error('deadline'));
    await expect(late).rejects.toMatchObject({ reason: 'quota', detail: '1 in flight' });
    plugin.answerOne();
    await first;
    await turn();
    plugin.answerOne();
    await next;
    expect(plugin.asked).toBe(2);
  });

  it('gives its place back where a call fails', async () => {
    const call = keep({ inFlight: 1 }, () => Promise.reject(new Error('broken')));
    for (let time = 0; time < 3; time++) await expect(ask(call)).rejects.toThrow('broken');
  });

  it('is not asked more often within a minute, and it is told when it may be asked again', async () => {
    const call = keep({ callsPerMinute: 3 }, async () => DATA);
    for (let time = 0; time < 3; time++) await ask(call);
    now = 20_000;
    const refusal = { reason: 'quota', detail: '3 calls per minute', nextTry: at(61_000) };
    await expect(ask(call)).rejects.toMatchObject(refusal);
    now = 61_000;
    expect(await ask(call)).toBe(DATA);
  });

  it('is not asked any more when its answers of a minute were long enough', async () => {
    const call = keep({ bytesPerMinute: 1_000 }, async (_request, { budget }) => {
      budget.spend(600);
      return DATA;
    });
    await ask(call);
    await ask(call);
    const refusal = { reason: 'quota', detail: '1000 bytes per minute', nextTry: at(61_000) };
    await expect(ask(call)).rejects.toMatchObject(refusal);
    now = 61_000;
    expect(await ask(call)).toBe(DATA);
  });

  it('keeps the limit of each answer too', async () => {
    const call = keep({}, async (_request, { budget }) => {
      budget.spend(600);
      return DATA;
    });
    const bounds = { ...wideBounds(), budget: new ByteBudget(500) };
    await expect(ask(call, bounds)).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe('the quotas of a plugin', () => {
  it('are the hub’s where its manifest says nothing, and never above them', () => {
    expect(quotasOf()).toEqual(HUB_QUOTAS);
    expect(quotasOf({ inFlight: 5, callsPerMinute: 1_000_000, answerBytes: 100_000_000 })).toEqual({
      ...HUB_QUOTAS,
      inFlight: 5,
    });
  });
});
