import { describe, expect, it } from 'vitest';
import { judgeRemoval } from './removal-guard.js';

const none = { unnamed: 0, confirmed: 0 };

describe('what a portal lists no more', () => {
  it.each([
    ['nothing', { listed: 100, missing: 0, ...none }],
    ['a tenth', { listed: 100, missing: 10, ...none }],
    ['a handful of a small portal', { listed: 20, missing: 5, ...none }],
    ['what a person confirmed', { listed: 100, missing: 90, unnamed: 0, confirmed: 90 }],
    ['all, where a person confirmed it', { listed: 3, missing: 3, unnamed: 0, confirmed: 3 }],
  ])('goes when it is %s', (_what, removal) => {
    expect(judgeRemoval(removal)).toBe('REMOVE');
  });

  it.each([
    ['more than a tenth', { listed: 100, missing: 11, ...none }],
    ['all of a small portal', { listed: 3, missing: 3, ...none }],
    ['more than a person confirmed', { listed: 100, missing: 91, unnamed: 0, confirmed: 90 }],
  ])('waits for a person when it is %s', (_what, removal) => {
    expect(judgeRemoval(removal)).toBe('HOLD');
  });

  it('stays when as many records could not be read', () => {
    expect(judgeRemoval({ listed: 100, missing: 1, unnamed: 1, confirmed: 0 })).toBe('KEEP');
  });
});
