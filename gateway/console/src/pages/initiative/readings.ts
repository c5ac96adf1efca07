/** What was read of a source at one time: observations of one reading belong together, those of two are never merged. */
export interface Observed {
  readonly asOf: string | null;
  readonly asOfRaw: string | null;
  readonly sequence: number;
  readonly provenance: { readonly source: string };
}

export interface Reading<Each> {
  readonly key: string;
  readonly observations: readonly [Each, ...Each[]];
  /** Whether it is the last; null where nobody can say, since only some of the readings have a day. */
  readonly isLast: boolean | null;
}

/** @param observations the newest first, as the graph orders them */
export function readingsOf<Each extends Observed>(observations: readonly Each[]): readonly Reading<Each>[] {
  const readings = new Map<string, [Each, ...Each[]]>();
  for (const each of observations) {
    const key = JSON.stringify([each.asOf, each.asOfRaw, each.sequence, each.provenance.source]);
    const known = readings.get(key);
    if (known) known.push(each);
    else readings.set(key, [each]);
  }
  const dated = observations.filter(({ asOf }) => asOf !== null).length;
  const isOrdered = dated === 0 || dated === observations.length;
  return [...readings].map(([key, all], at) => ({
    key,
    observations: all,
    isLast: isOrdered ? at === 0 : null,
  }));
}
