import type { HostTimes } from './host-times.js';

/**
 * Milliseconds before a process that failed is started again: longer with each failure in a row, and shorter by
 * chance, so that plugins that fell together do not all start together.
 *
 * @param failures in a row, from 1
 * @param random at least 0, below 1
 */
export function restartPause(
  failures: number,
  { firstPause, longestPause }: Pick<HostTimes, 'firstPause' | 'longestPause'>,
  random: number,
): number {
  const whole = Math.min(longestPause, firstPause * 2 ** (failures - 1));
  return Math.round(whole * (1 - random / 2));
}
