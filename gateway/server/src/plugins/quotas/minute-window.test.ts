import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MinuteWindow } from './minute-window.js';

describe('what may be spent within a minute', () => {
  it('is free again when a minute has passed since it was spent, to a second', () => {
    const window = new MinuteWindow(2);
    expect(window.untilFree(0)).toBe(0);
    window.spend(1, 300);
    window.spend(1, 30_000);
    expect(window.untilFree(30_000)).toBe(31_000);
    expect(window.untilFree(60_999)).toBe(1);
    expect(window.untilFree(61_000)).toBe(0);
    window.spend(1, 61_000);
    expect(window.untilFree(61_000)).toBe(30_000);
  });

  it('tells when the next is free where more was spent than there was', () => {
    const window = new MinuteWindow(10);
    window.spend(8, 0);
    window.spend(20, 5_000);
    expect(window.untilFree(5_000)).toBe(61_000);
    expect(window.untilFree(66_000)).toBe(0);
  });

  it('is never more in any minute than the most, and never less than that after a minute’s rest', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(pauses, fc.integer({ min: 1, max: 20 }), (steps, most) => {
        const window = new MinuteWindow(most);
        const spent: number[] = [];
        let now = 0;
        for (const step of steps) {
          now += step;
          const isFree = window.untilFree(now) === 0;
          const inMinute = spent.filter((at) => at > now - 60_000).length;
          if (isFree) expect(inMinute).toBeLessThan(most);
          else expect(spent.filter((at) => at > now - 61_000).length).toBe(most);
          if (!isFree) continue;
          window.spend(1, now);
          spent.push(now);
        }
      }),
    );
  });
});
