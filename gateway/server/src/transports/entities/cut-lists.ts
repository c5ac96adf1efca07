/** Cuts lists of entities into parts of a size that a subgraph may be asked at once. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** A slice of each list that the part has something of, by the list's variable. */
export type Part = ReadonlyMap<string, Slice>;

export type Lists = ReadonlyMap<string, readonly unknown[]>;

export function cutLists(lists: Lists, maximum: number): readonly Part[] {
  const parts: Map<string, Slice>[] = [];
  let room = 0;
  for (const [variable, { length }] of lists) {
    for (let from = 0; from < length; ) {
      if (room === 0) {
        parts.push(new Map());
        room = maximum;
      }
      const to = Math.min(from + room, length);
      parts.at(-1)?.set(variable, { from, to });
      room -= to - from;
      from = to;
    }
  }
  return parts;
}

/** The representations of one part: of a list that it has nothing of, none. */
export function representationsOf(part: Part, lists: Lists): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    [...lists].map(([variable, list]) => {
      const { from, to } = part.get(variable) ?? { from: 0, to: 0 };
      return [variable, list.slice(from, to)];
    }),
  );
}
