/** How long something takes, one after the other. */

/** Milliseconds: half of the times, and all but one in twenty, took at most so long. */
export async function figuresOf(work, warmUp, times) {
  const taken = [];
  for (let round = -warmUp; round < times; round++) {
    const started = performance.now();
    await work();
    if (round >= 0) taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  const at = (share) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))];
  return { p50: at(0.5), p95: at(0.95) };
}
