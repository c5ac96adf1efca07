/** Seconds. */
const WINDOW = 60;

interface Slot {
  readonly second: number;
  amount: number;
}

/**
 * What was spent within the last minute, to a second, so that in no minute more is spent than the most that may be;
 * a bucket that fills up again would let up to twice as much through. Times are in milliseconds of a clock that never
 * goes back.
 */
export class MinuteWindow {
  readonly #most: number;
  /** Of the seconds in which something was spent: at most 61. */
  readonly #slots: Slot[] = [];
  #spent = 0;

  constructor(most: number) {
    this.#most = most;
  }

  spend(amount: number, now: number): void {
    this.#forget(now);
    const second = Math.floor(now / 1000);
    const last = this.#slots.at(-1);
    if (last?.second === second) last.amount += amount;
    else this.#slots.push({ second, amount });
    this.#spent += amount;
  }

  /** Milliseconds until something more may be spent; 0 where that is now. */
  untilFree(now: number): number {
    this.#forget(now);
    let spent = this.#spent;
    let free = now;
    for (const slot of this.#slots) {
      if (spent < this.#most) break;
      spent -= slot.amount;
      free = endOf(slot);
    }
    return free - now;
  }

  #forget(now: number): void {
    for (let [first] = this.#slots; first && endOf(first) <= now; [first] = this.#slots) {
      this.#spent -= first.amount;
      this.#slots.shift();
    }
  }
}

/** What was spent at the end of a second stays for a whole minute too. */
function endOf({ second }: Slot): number {
  return (second + 1 + WINDOW) * 1000;
}
