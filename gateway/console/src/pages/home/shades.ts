/** Which of five shades a value has: each its own where there are few, else so that the shades have as many values. */
const MOST = 5;

export interface Shade {
  /** 0 for zero, then 1 to 5; further apart where there are fewer. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** Those that occur, from the lowest. */
export function shadesOf(values: readonly (number | null)[]): readonly Shade[] {
  const known = values.filter((value) => value !== null);
  const positive = [...new Set(known.filter((value) => value > 0))].sort((a, b) => a - b);
  const size = Math.ceil(positive.length / MOST);
  const groups: number[][] = [];
  for (let at = 0; at < positive.length; at += size) groups.push(positive.slice(at, at + size));
  const shades = groups.map((group, index) => ({
    level: groups.length === 1 ? 3 : 1 + Math.round((index * (MOST - 1)) / (groups.length - 1)),
    from: group[0] ?? 0,
    to: group.at(-1) ?? 0,
  }));
  return known.includes(0) ? [{ level: 0, from: 0, to: 0 }, ...shades] : shades;
}

export function shadeClass(value: number | null, shades: readonly Shade[]): string {
  if (value === null) return 'shade-none';
  const shade = shades.find(({ from, to }) => value >= from && value <= to);
  return `shade-${shade?.level ?? 0}`;
}
