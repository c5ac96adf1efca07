/** Compiles a plan into one step that runs it: each fetch begins as soon as those that it waits for have ended. */
import { DraftLayout } from '../draft/draft-layout.js';
import { compileEntityFetch, layOutEntities } from '../fetch/entity-fetch.js';
import { type FetchContext, prepareFetch } from '../fetch/prepare-fetch.js';
import { compileRootFetch, layOutRoot } from '../fetch/root-fetch.js';
import type { Run, Step } from '../fetch/run.js';
import type { Plan } from './plan.type.js';

export function compilePlan(plan: Plan, context: FetchContext): Step {
  const prepared = plan.map((planned) => ({ planned, fetch: prepareFetch(planned, context) }));
  const layout = new DraftLayout();
  for (const { planned, fetch } of prepared)
    if (planned.entities.length > 0) layOutEntities(planned, fetch, layout);
    else layOutRoot(fetch, layout);
  const fetches = prepared.map(({ planned, fetch }) => ({
    after: planned.after,
    step:
      planned.entities.length > 0
        ? compileEntityFetch(planned, fetch, layout, context)
        : compileRootFetch(fetch, layout, context),
  }));
  return (run) => {
    const ends: Ended[] = [];
    for (const { after, step } of fetches)
      ends.push(
        afterAll(
          after.map((place) => ends[place]),
          () => step(run),
        ),
      );
    return all(ends);
  };
}

/** Undefined once there is nothing to wait for, so that what answers at once is not put off. */
type Ended = Promise<void> | undefined;

function afterAll(ends: readonly Ended[], begin: () => Ended): Ended {
  const pending = all(ends);
  return pending ? pending.then(begin) : begin();
}

function all(ends: readonly Ended[]): Ended {
  const pending = ends.filter((end) => end !== undefined);
  return pending.length > 1 ? Promise.all(pending).then(() => undefined) : pending[0];
}

/** One step after the other; without a pause where a step did not have to wait. */
export function inSequence(steps: readonly Step[]): Step {
  const runFrom = (index: number, run: Run): Ended => {
    for (let next = index; next < steps.length; next++) {
      const pending = steps[next]?.(run);
      if (pending) return pending.then(() => runFrom(next + 1, run));
    }
    return undefined;
  };
  return (run) => runFrom(0, run);
}
