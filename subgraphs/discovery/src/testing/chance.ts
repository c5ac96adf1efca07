/** The same numbers for the same seed. */
export interface Chance {
  /** A whole number, at least 0. */
  below(limit: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

export function seededChance(seed: number): Chance {
  let state = (seed % 2147483646) + 1;
  const below = (limit: number) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}
