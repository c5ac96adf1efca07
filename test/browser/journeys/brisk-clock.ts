import { ShiftedClock } from '../../demo/src/shifted-clock.js';

/** What is longer is the patience with somebody, and no pause. */
const LONGEST_PAUSE_MS = 10_000;
const TIMES = 10;

/** The clock of the demonstration, whose pauses are short: those between two tries, and between two looks for work. */
export class BriskClock extends ShiftedClock {
  override after(milliseconds: number, callback: () => void): () => void {
    return super.after(milliseconds < LONGEST_PAUSE_MS ? milliseconds / TIMES : milliseconds, callback);
  }
}
