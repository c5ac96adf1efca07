/** How high the rows of a heat map are, and what stands above them; the names beside it keep to the same. */
import type { HeatGrid } from './heat-grid.js';

/** In pixels. */
export interface HeatLayout {
  /** Height of each row. */
  readonly row: number;
  /** Height of what stands above the first. */
  readonly head: number;
}

/** Where names beside the rows are broken into three lines. */
const NARROW = 640;
const LETTER = 7;
/** Longer names are written upwards. */
const SHORT = 4;

export function layoutOf(width: number, { columns }: HeatGrid): HeatLayout {
  const longest = Math.max(0, ...columns.map(({ short }) => short.length));
  return { row: width < NARROW ? 44 : 32, head: longest > SHORT ? longest * LETTER + 8 : 28 };
}
