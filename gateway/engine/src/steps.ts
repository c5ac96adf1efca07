/** Long work without I/O as steps: done at once, or with room between two of them for what else a process does. */
export type Steps<Result> = Generator<undefined, Result>;

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** @param rest settles when the next step may begin */
export async function oneByOne<Result>(steps: Steps<Result>, rest: () => Promise<unknown>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await rest();
  }
}
