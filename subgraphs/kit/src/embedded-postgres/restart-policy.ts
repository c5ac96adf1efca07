/** Decides when a server that ended by itself may start again, and when that has become hopeless. */
export interface RestartPolicy {
  /** Milliseconds to wait before the next start; undefined after five starts within a minute. */
  next(): number | undefined;
}

const delaysMs = [0, 250, 1_000, 2_000, 4_000];
const memoryMs = 60_000;

export function createRestartPolicy(now: () => number): RestartPolicy {
  let recent: number[] = [];
  return {
    next() {
      const time = now();
      recent = recent.filter((start) => time - start < memoryMs);
      const delay = delaysMs[recent.length];
      recent.push(time);
      return delay;
    },
  };
}
