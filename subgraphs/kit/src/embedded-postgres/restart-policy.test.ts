import { describe, expect, it } from 'vitest';
import { createRestartPolicy } from './restart-policy.js';

describe('the restart policy', () => {
  it('waits longer each time, and gives up at the sixth death within a minute', () => {
    const policy = createRestartPolicy(() => 0);
    expect(Array.from({ length: 6 }, () => policy.next())).toEqual([0, 250, 1_000, 2_000, 4_000, undefined]);
  });

  it('forgets a death after a minute', () => {
    let time = 0;
    const policy = createRestartPolicy(() => time);
    for (let death = 0; death < 20; death += 1) {
      expect(policy.next()).toBe(0);
      time += 60_000;
    }
  });
});
