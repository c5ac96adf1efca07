/** When a portal is read next: by its cron line, a little apart from the others, and more rarely the longer it fails. */
import { createHash } from 'node:crypto';
import { Cron } from 'croner';

/** Once a day, while its readers sleep. */
export const DEFAULT_SCHEDULE = '0 3 * * *';
const TIMEZONE = 'America/Argentina/Buenos_Aires';
const HOUR_MS = 60 * 60_000;
/** What a cron line that never comes counts as, and the most that is put between two attempts after failures. */
const DAY_MS = 24 * HOUR_MS;
const FIRST_PAUSE_MS = 15 * 60_000;
/** So that portals of one schedule do not begin together: up to a tenth of the period, and two hours at most. */
const [SPREAD_SHARE, SPREAD_MS] = [0.1, 2 * HOUR_MS];

export interface Scheduled {
  readonly portalId: string;
  /** Five fields; null for once a day. */
  readonly schedule: string | null;
}

/** Whether a text is a cron line that comes at least once. */
export function isSchedule(line: string): boolean {
  return runsAfter(line, new Date(), 1).length === 1;
}

/** How long a cron line lets pass between two readings. */
export function periodMs({ schedule }: Pick<Scheduled, 'schedule'>, now: Date): number {
  const [first, second] = runsAfter(schedule ?? DEFAULT_SCHEDULE, now, 2);
  return first === undefined || second === undefined ? DAY_MS : second.getTime() - first.getTime();
}

export function nextRun(portal: Scheduled, now: Date): Date {
  const period = periodMs(portal, now);
  const seconds = Math.floor((shareOf(portal.portalId) * Math.min(period * SPREAD_SHARE, SPREAD_MS)) / 1000);
  const spread = seconds * 1000;
  // The run whose spread is not over yet may still be to come.
  const [next] = runsAfter(portal.schedule ?? DEFAULT_SCHEDULE, new Date(now.getTime() - spread), 1);
  return new Date((next?.getTime() ?? now.getTime() + DAY_MS) + spread);
}

/** After so many failures in a row: a quarter of an hour, then twice as long each time, and at most a day. */
export function nextAttempt({ portalId }: Scheduled, now: Date, failures: number): Date {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, 10), DAY_MS);
  return new Date(now.getTime() + pause * (1 + shareOf(portalId) * SPREAD_SHARE));
}

/** Of a portal, always the same: at least 0, below 1. */
function shareOf(portalId: string): number {
  return createHash('sha256').update(portalId).digest().readUInt32BE() / 2 ** 32;
}

function runsAfter(line: string, after: Date, count: number): Date[] {
  try {
    return new Cron(line, { timezone: TIMEZONE, paused: true, mode: '5-part' }).nextRuns(count, after);
  } catch {
    // A line that a person mistyped must not stop the portals of others.
    return [];
  }
}
