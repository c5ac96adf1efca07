/** Chance that is the same each time. */
export interface Chance {
  /** From 0, below `limit`. */
  readonly below: (limit: number) => number;
  readonly is: (probability: number) => boolean;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
  /** Each of them by itself, in their order. */
  readonly someOf: <Value>(values: readonly Value[], probability?: number) => Value[];
}

export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    // The multiplier and increment of a 32-bit linear congruential generator; its high bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    is: (probability) => next() < probability,
    oneOf: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('there is nothing to choose from');
      return value;
    },
    someOf: (values, probability = 0.4) => values.filter(() => next() < probability),
  };
}
