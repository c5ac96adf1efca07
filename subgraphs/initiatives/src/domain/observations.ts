import { ObservationOrder } from './observation-vocabulary.js';

/** What was observed at one reading. */
export interface Observation {
  /** `YYYY-MM-DD`; null when the day is unknown. */
  readonly asOf: string | null;
  /** The order of reading among observations without a day. */
  readonly sequence: number;
}

export interface ObservationChoice {
  readonly orderBy?: ObservationOrder | null;
  /** Keeps only what is dated up to this day, `YYYY-MM-DD`. */
  readonly asOf?: string | null;
}

/**
 * The observations that a reader asked for, newest first unless said; what was read together keeps its order.
 *
 * What has no day counts as the oldest, and is left out when a day is asked: nobody can say that it was known
 * by then.
 */
export function chooseObservations<Row extends Observation>(
  observations: readonly Row[],
  { orderBy, asOf }: ObservationChoice,
): readonly Row[] {
  const known =
    asOf == null ? observations : observations.filter((row) => row.asOf !== null && row.asOf <= asOf);
  return known.toSorted(
    orderBy === ObservationOrder.AS_OF_ASC ? compareTimes : (one, other) => compareTimes(other, one),
  );
}

function compareTimes(one: Observation, other: Observation): number {
  const [day, otherDay] = [one.asOf ?? '', other.asOf ?? ''];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return one.sequence - other.sequence;
}
