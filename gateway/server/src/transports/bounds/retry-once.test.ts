import { describe, expect, it } from 'vitest';
import { SubgraphTransportError, type TransportFailure } from '../subgraph-transport-error.js';
import { ManualClock } from '../testing/manual-clock.js';
import { testRequest, wideBounds } from '../testing/test-request.js';
import { retryOnce } from './retry-once.js';

const DATA = { data: {} };
const UNAVAILABLE = new SubgraphTransportError('status', 503);

/** A call that fails with these, one after the other, and then answers. */
function failingWith(...failures: readonly unknown[]) {
  const attempts: unknown[] = [];
  const clock = new ManualClock();
  const call = retryOnce(async () => {
    const failure = failures[attempts.push(undefined) - 1];
    if (failure !== undefined) throw failure;
    return DATA;
  }, clock);
  return { call, attempts, clock };
}

describe('a second attempt', () => {
  it.each([
    new SubgraphTransportError('broken', 'ECONNRESET'),
    new SubgraphTransportError('refused', 'ECONNREFUSED'),
    new SubgraphTransportError('status', 502),
    new SubgraphTransportError('status', 503),
    new SubgraphTransportError('status', 504),
  ])('mends a query that met with: $message', async (failure) => {
    const { call, attempts } = failingWith(failure);
    expect(await call(testRequest(), wideBounds())).toBe(DATA);
    expect(attempts).toHaveLength(2);
  });

  it('is the last', async () => {
    const { call, attempts } = failingWith(UNAVAILABLE, UNAVAILABLE);
    await expect(call(testRequest(), wideBounds())).rejects.toBe(UNAVAILABLE);
    expect(attempts).toHaveLength(2);
  });

  it.each(['mutation', 'subscription'] as const)('is never made for a %s', async (kind) => {
    const { call, attempts } = failingWith(UNAVAILABLE);
    await expect(call(testRequest({ kind }), wideBounds())).rejects.toBe(UNAVAILABLE);
    expect(attempts).toHaveLength(1);
  });

  it.each([
    'deadline',
    'too-large',
    'redirect',
    'not-json',
    'not-utf8',
    'too-deep',
    'encoding',
    'not-http',
    'closed',
  ] satisfies TransportFailure[])('is not made after: %s', async (reason) => {
    const { call, attempts } = failingWith(new SubgraphTransportError(reason));
    await expect(call(testRequest(), wideBounds())).rejects.toMatchObject({ reason });
    expect(attempts).toHaveLength(1);
  });

  it('is not made after a status that will not change', async () => {
    const { call, attempts } = failingWith(new SubgraphTransportError('status', 500));
    await expect(call(testRequest(), wideBounds())).rejects.toMatchObject({ detail: 500 });
    expect(attempts).toHaveLength(1);
  });

  it('waits a little, and not always as long', async () => {
    const { call, clock } = failingWith(UNAVAILABLE);
    await call(testRequest(), wideBounds());
    expect(clock.pauses).toEqual([25 * 1.5]);
  });

  it('does not wait beyond the deadline', async () => {
    const deadline = new AbortController();
    const never = { after: () => () => undefined, random: () => 0 };
    let attempts = 0;
    const call = retryOnce(async () => {
      attempts++;
      throw UNAVAILABLE;
    }, never);
    const asking = call(testRequest(), { ...wideBounds(), signal: deadline.signal });
    deadline.abort(new SubgraphTransportError('deadline'));
    await expect(asking).rejects.toMatchObject({ reason: 'deadline' });
    expect(attempts).toBe(1);
  });
});
