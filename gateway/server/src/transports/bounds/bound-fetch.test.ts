import { describe, expect, it } from 'vitest';
import { ManualClock } from '../testing/manual-clock.js';
import { testRequest } from '../testing/test-request.js';
import { boundFetch } from './bound-fetch.js';

const LIMITS = { deadline: 5_000, answerBytes: 10 };

describe('the bounds of a fetch', () => {
  it('end it when its deadline is over', async () => {
    const clock = new ManualClock();
    const transport = boundFetch(
      (_request, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      LIMITS,
      clock,
    );
    const asking = transport(testRequest());
    clock.expire();
    await expect(asking).rejects.toMatchObject({ reason: 'deadline', detail: '5000 ms' });
  });

  it('leave no timer behind, whether it is answered or fails', async () => {
    const clock = new ManualClock();
    await boundFetch(async () => ({ data: {} }), LIMITS, clock)(testRequest());
    const failing = boundFetch(() => Promise.reject(new Error('no')), LIMITS, clock);
    await expect(failing(testRequest())).rejects.toThrow('no');
    expect(clock.running).toBe(0);
  });

  it('are new for every fetch', async () => {
    const transport = boundFetch(
      async (_request, { budget }) => {
        budget.spend(10);
        return { data: {} };
      },
      LIMITS,
      new ManualClock(),
    );
    await transport(testRequest());
    expect(await transport(testRequest())).toEqual({ data: {} });
  });
});
