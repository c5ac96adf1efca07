/** An observation as it is stored. */
export interface StoredObservation {
  readonly value: string;
  /** `YYYY-MM-DD`; missing where the day is unknown. */
  readonly asOf?: string | null | undefined;
  readonly sequence: number;
}

/** Where in the history of one thing a reading belongs. */
export interface ReadingPlace {
  readonly asOf: string | null;
  readonly sequence: number;
}

/**
 * Finds the place of what a page shows today among what was observed before: the stored reading that says the
 * same, or a new one.
 *
 * With a day, only the reading that held on that day can be the same, and it gets the day where it had none. Without
 * one nobody can tell which reading came later, so any that says the same is it.
 */
export function placeReading(
  stored: readonly StoredObservation[],
  values: ReadonlySet<string>,
  asOf: string | null,
): ReadingPlace {
  const readings = readingsOf(stored).filter((reading) => asOf === null || (reading.asOf ?? '') <= asOf);
  const candidates = asOf === null ? readings : readings.slice(-1);
  const same = candidates.find((reading) => isSame(reading.values, values));
  if (same !== undefined) return { asOf: same.asOf ?? asOf, sequence: same.sequence };
  return { asOf, sequence: Math.max(0, ...stored.map(({ sequence }) => sequence)) + 1 };
}

interface Reading extends ReadingPlace {
  readonly values: ReadonlySet<string>;
}

/** Oldest first; those without a day are the oldest, in the order in which they were read. */
function readingsOf(stored: readonly StoredObservation[]): Reading[] {
  const groups = Map.groupBy(stored, ({ asOf, sequence }) => JSON.stringify([asOf ?? null, sequence]));
  return [...groups.values()]
    .flatMap((observations): Reading[] => {
      const [first] = observations;
      if (first === undefined) return [];
      const values = new Set(observations.map(({ value }) => value));
      return [{ asOf: first.asOf ?? null, sequence: first.sequence, values }];
    })
    .toSorted((one, other) => compare(one.asOf ?? '', other.asOf ?? '') || one.sequence - other.sequence);
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
