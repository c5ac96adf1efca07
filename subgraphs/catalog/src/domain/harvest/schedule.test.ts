import { describe, expect, it } from 'vitest';
import { isSchedule, nextAttempt, nextRun, periodMs } from './schedule.js';

const NOW = new Date('2026-06-01T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const daily = { portalId: 'mendoza', schedule: null };

describe('the schedule of a portal', () => {
  it('is once a day in the small hours of Buenos Aires, unless another is set', () => {
    const next = nextRun(daily, NOW);
    const [earliest, latest] = [new Date('2026-06-02T06:00:00Z'), new Date('2026-06-02T08:00:00Z')];
    expect(next >= earliest && next <= latest).toBe(true);
    expect(periodMs(daily, NOW)).toBe(24 * HOUR);
  });

  it('is that of its cron line, in the time of Buenos Aires', () => {
    const weekly = { portalId: 'mendoza', schedule: '30 4 * * 1' };
    const next = nextRun(weekly, NOW).getTime() - Date.parse('2026-06-08T07:30:00Z');
    expect(next >= 0 && next <= 2 * HOUR).toBe(true);
    expect(periodMs(weekly, NOW)).toBe(7 * 24 * HOUR);
  });

  it('keeps its own distance from those of others, and the same every day', () => {
    const at = (portalId: string, now = NOW) => nextRun({ portalId, schedule: null }, now).getTime();
    expect(new Set(['mendoza', 'salta', 'chaco'].map((id) => at(id))).size).toBe(3);
    const next = at('mendoza');
    expect(at('mendoza', new Date(next)) - next).toBe(24 * HOUR);
    expect(at('mendoza', new Date(next - 1))).toBe(next);
  });

  it('of a line that is none, or never comes, is a day later', () => {
    for (const schedule of ['whenever', '0 0 31 2 *']) {
      expect(isSchedule(schedule)).toBe(false);
      expect(nextRun({ portalId: 'mendoza', schedule }, NOW) > NOW).toBe(true);
    }
    expect(isSchedule('0 4 * * *')).toBe(true);
  });
});

describe('a portal that fails', () => {
  it('is tried again after a pause that doubles, up to a day', () => {
    const pauses = [1, 2, 3, 20].map((failures) =>
      Math.floor((nextAttempt(daily, NOW, failures).getTime() - NOW.getTime()) / MINUTE),
    );
    const least = [15, 30, 60, 24 * 60];
    pauses.forEach((pause, index) => {
      const shortest = least[index] ?? 0;
      expect(pause >= shortest && pause <= shortest * 1.1).toBe(true);
    });
  });
});
