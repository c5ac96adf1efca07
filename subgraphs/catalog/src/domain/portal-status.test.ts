import { describe, expect, it } from 'vitest';
import { portalStatus, type StatusFacts } from './portal-status.js';
import { FetchOutcome, PortalStatus } from './portal-vocabulary.js';

const HOUR = 60 * 60_000;
const NOW = new Date('2026-06-01T12:00:00Z');
const { SUCCEEDED, UNCHANGED, PARTIAL, FAILED, INTERRUPTED } = FetchOutcome;

/** A portal that is read once a day, and was read an hour ago. */
const READ: StatusFacts = {
  now: NOW,
  periodMs: 24 * HOUR,
  lastSuccessAt: hoursAgo(1),
  outcomes: [SUCCEEDED],
  removalHeld: null,
  records: 100,
  rejected: 0,
};

function hoursAgo(hours: number): Date {
  return new Date(NOW.getTime() - hours * HOUR);
}

describe('the status of a portal', () => {
  it.each<[PortalStatus, string, Partial<StatusFacts>]>([
    [PortalStatus.NEVER_REACHED, 'nobody ever tried', { lastSuccessAt: null, outcomes: [] }],
    [PortalStatus.NEVER_REACHED, 'every attempt failed', { lastSuccessAt: null, outcomes: [FAILED, FAILED] }],
    [PortalStatus.NEVER_REACHED, 'only a part ever came', { lastSuccessAt: null, outcomes: [PARTIAL] }],
    [PortalStatus.HEALTHY, 'it was read to its end', {}],
    [PortalStatus.HEALTHY, 'it had not changed', { outcomes: [UNCHANGED] }],
    [PortalStatus.HEALTHY, 'an earlier attempt failed', { outcomes: [SUCCEEDED, FAILED, FAILED] }],
    [PortalStatus.HEALTHY, 'we broke off the last attempt', { outcomes: [INTERRUPTED, SUCCEEDED] }],
    [PortalStatus.HEALTHY, 'a tenth did not enter', { rejected: 10 }],
    [PortalStatus.HEALTHY, 'it holds nothing', { records: 0 }],
    [PortalStatus.HEALTHY, 'one of its days was missed', { lastSuccessAt: hoursAgo(48) }],
    [PortalStatus.DEGRADED, 'the last attempt failed', { outcomes: [FAILED, SUCCEEDED] }],
    [PortalStatus.DEGRADED, 'only a part came', { outcomes: [PARTIAL, SUCCEEDED] }],
    [PortalStatus.DEGRADED, 'it failed before we broke off', { outcomes: [INTERRUPTED, FAILED] }],
    [PortalStatus.DEGRADED, 'many failures, but a fresh copy', { outcomes: [FAILED, FAILED, FAILED] }],
    [PortalStatus.DEGRADED, 'a removal waits for a person', { removalHeld: 40 }],
    [PortalStatus.DEGRADED, 'more than a tenth did not enter', { rejected: 11 }],
    [PortalStatus.STALE, 'nobody tried for days', { lastSuccessAt: hoursAgo(49) }],
    [PortalStatus.STALE, 'only parts came for days', { lastSuccessAt: hoursAgo(99), outcomes: [PARTIAL] }],
    [PortalStatus.STALE, 'two failures', { lastSuccessAt: hoursAgo(99), outcomes: [FAILED, FAILED] }],
    [
      PortalStatus.STALE,
      'a part came between failures',
      { lastSuccessAt: hoursAgo(99), outcomes: [FAILED, FAILED, PARTIAL] },
    ],
    [
      PortalStatus.DOWN,
      'failures in a row, and an old copy',
      { lastSuccessAt: hoursAgo(49), outcomes: [FAILED, FAILED, FAILED, SUCCEEDED] },
    ],
    [
      PortalStatus.DOWN,
      'the same, broken off once by us',
      { lastSuccessAt: hoursAgo(49), outcomes: [FAILED, INTERRUPTED, FAILED, FAILED] },
    ],
    [
      PortalStatus.STALE,
      'an hourly one of last night',
      { periodMs: HOUR, lastSuccessAt: hoursAgo(7), outcomes: [] },
    ],
    [PortalStatus.HEALTHY, 'an hourly one of this morning', { periodMs: HOUR, lastSuccessAt: hoursAgo(6) }],
    [
      PortalStatus.HEALTHY,
      'a weekly one of last week',
      { periodMs: 168 * HOUR, lastSuccessAt: hoursAgo(200) },
    ],
  ])('is %s when %s', (expected, _what, facts) => {
    expect(portalStatus({ ...READ, ...facts })).toBe(expected);
  });
});
