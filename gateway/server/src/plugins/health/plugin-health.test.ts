import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SubgraphRequest, SubgraphResult, Transport } from '@grafo-abierto/engine';
import { beforeEach, describe, expect, it } from 'vitest';
import { SubgraphTransportError } from '../../transports/subgraph-transport-error.js';
import { testRequest } from '../../transports/testing/test-request.js';
import { type HealthReport, PluginHealth } from './plugin-health.js';
import { SteppedClock } from './testing/stepped-clock.js';

const MINUTE = 60_000;
const ANSWER: SubgraphResult = { data: {} };
const fail = (): never => {
  throw new SubgraphTransportError('status', 500);
};

let clock: SteppedClock;
let changes: HealthReport[];
let health: PluginHealth;
let isThere: boolean;
let answer: Transport;
let asked: number;
let probed: number;
let probe: () => SubgraphResult | Promise<SubgraphResult>;
let send: Transport;

beforeEach(() => {
  clock = new SteppedClock();
  changes = [];
  isThere = true;
  asked = 0;
  probed = 0;
  probe = () => (isThere ? { data: { __typename: 'Query' } } : fail());
  health = new PluginHealth({
    clock,
    onChange: (report) => changes.push(report),
  });
  send = health.watch((request) => {
    if (request.query === '{ __typename }') {
      probed++;
      return probe();
    }
    asked++;
    return answer(request);
  });
});

/** Answers the requests that were made. */
async function ask(times: number, by: Transport = () => ANSWER): Promise<SubgraphRequest[]> {
  answer = by;
  const requests = Array.from({ length: times }, () => testRequest());
  for (const request of requests) await Promise.resolve(send(request)).catch(() => undefined);
  return requests;
}

const statuses = () => changes.map(({ status }) => status);

describe('the health of a plugin', () => {
  it('is nothing yet before it was called', () => {
    expect(health.report).toEqual({
      status: 'HEALTHY',
      since: null,
      nextTry: null,
      calls: 0,
      failures: 0,
      failuresInRow: 0,
      errorRate: null,
      p95Ms: null,
    });
  });

  it('is that of its last calls: how many failed, and within what time 95 of 100 were over', async () => {
    await ask(95);
    await ask(5, async () => {
      await clock.pass(800);
      return ANSWER;
    });
    expect(health.report).toMatchObject({ calls: 100, failures: 0, errorRate: 0, p95Ms: 0 });
    await ask(2, async () => {
      await clock.pass(900);
      return fail();
    });
    expect(health.report).toMatchObject({ calls: 102, failures: 2, p95Ms: 800 });
    await clock.pass(5 * MINUTE);
    expect(health.report).toMatchObject({ calls: 0, errorRate: null });
  });

  it('says nothing from a few calls', async () => {
    await ask(9, fail);
    expect(statuses()).toEqual([]);
  });

  it('degrades where one call of ten fails, and is well again where fewer than one of twenty do', async () => {
    await ask(18);
    await ask(2, fail);
    expect(statuses()).toEqual(['DEGRADED']);
    await ask(20);
    expect(statuses()).toEqual(['DEGRADED']);
    await ask(2);
    expect(statuses()).toEqual(['DEGRADED', 'HEALTHY']);
  });

  it('degrades where it takes longer than two seconds', async () => {
    await ask(10, async () => {
      await clock.pass(2_500);
      return ANSWER;
    });
    expect(changes).toMatchObject([{ status: 'DEGRADED', p95Ms: 2_500, since: new Date(clock.now()) }]);
  });

  it('is put into quarantine where ten calls in a row fail, however well it did before', async () => {
    await ask(150);
    await ask(9, fail);
    await ask(1);
    await ask(9, fail);
    expect(statuses()).toEqual(['DEGRADED']);
    await ask(1, fail);
    expect(statuses()).toEqual(['DEGRADED', 'QUARANTINED']);
  });

  it('counts what came and is no answer, each request once', async () => {
    const requests = await ask(20);
    for (const request of requests.slice(0, 2)) {
      health.fault({ ...request });
      health.fault(request);
    }
    expect(health.report).toMatchObject({ failures: 2, status: 'DEGRADED' });
    health.fault(testRequest());
    expect(health.report).toMatchObject({ failures: 2 });
  });

  it('counts nothing that was not asked of it', async () => {
    await ask(50, () => {
      throw new SubgraphTransportError('open-circuit');
    });
    expect(health.report.calls).toBe(0);
  });
});

it('is judged no more by calls that end after it is over', async () => {
  const held = Promise.withResolvers<void>();
  const asking = ask(10, () => held.promise.then(fail));
  health.stop();
  held.resolve();
  await asking;
  await clock.pass(60 * MINUTE);
  expect([probed, statuses()]).toEqual([0, []]);
});

describe('a plugin of whose calls half fail', () => {
  beforeEach(() => ask(10, fail));

  it('is called no more, and says since when and until when', async () => {
    const { since, nextTry } = health.report;
    expect([statuses(), since, nextTry]).toEqual([
      ['QUARANTINED'],
      new Date(clock.now()),
      new Date(clock.now() + MINUTE / 2),
    ]);
    const refused = Promise.resolve(send(testRequest()));
    await expect(refused).rejects.toMatchObject({ reason: 'quarantine' });
    await ask(5);
    expect(asked).toBe(10);
  });

  it('comes back by itself once a probe is answered, and is well when its calls are', async () => {
    await clock.pass(MINUTE / 2);
    expect(health.report).toMatchObject({ status: 'DEGRADED', nextTry: null, calls: 0 });
    await ask(10);
    expect(statuses()).toEqual(['QUARANTINED', 'DEGRADED', 'HEALTHY']);
  });

  it('is probed after twice as long each time, and at least every quarter of an hour', async () => {
    isThere = false;
    const pauses: number[] = [];
    for (let time = 0; time < 7; time++) {
      const { nextTry } = health.report;
      const pause = (nextTry?.getTime() ?? 0) - clock.now();
      pauses.push(pause / 1_000);
      await clock.pass(pause);
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 900, 900]);
    isThere = true;
    await clock.pass(15 * MINUTE);
    expect(health.report.status).toBe('DEGRADED');
  });

  it('is left alone for longer where it answers probes and no readers', async () => {
    await clock.pass(MINUTE / 2);
    await ask(10, fail);
    expect(health.report.nextTry).toEqual(new Date(clock.now() + MINUTE));
    await clock.pass(MINUTE);
    await ask(10);
    await clock.pass(11 * MINUTE);
    await ask(10, fail);
    expect(health.report.nextTry).toEqual(new Date(clock.now() + MINUTE / 2));
  });

  it('is probed no more once it is over', async () => {
    health.stop();
    await clock.pass(60 * MINUTE);
    expect(statuses()).toEqual(['QUARANTINED']);
  });

  it.each([
    ['in vain', () => fail()],
    ['well', () => ({ data: { __typename: 'Query' } })],
  ])('is probed no more where it is over while a probe is under way that ends %s', async (_how, end) => {
    const held = Promise.withResolvers<void>();
    probe = () => held.promise.then(end);
    await clock.pass(MINUTE / 2);
    health.stop();
    held.resolve();
    await nextTurn();
    await clock.pass(60 * MINUTE);
    expect([probed, statuses()]).toEqual([1, ['QUARANTINED']]);
  });
});
