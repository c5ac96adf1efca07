/** Medians of several rounds, percentiles of one, and a table of them. */

export function medianOf(rounds) {
  const names = Object.keys(rounds[0]);
  return Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name]))]));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Of milliseconds: within how many 50, 95 and 99 of 100 were over. */
export function percentilesOf(times) {
  const sorted = Float64Array.from(times).sort();
  const within = (share) => sorted[Math.ceil(sorted.length * share) - 1];
  return { p50: within(0.5), p95: within(0.95), p99: within(0.99) };
}

/** @param rows the cells of each row; the first row is the heading */
export function markdown(rows) {
  const [heading, ...others] = rows;
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map((_, at) => (at === 0 ? '---' : '---:'))), ...others.map(line)].join(
    '\n',
  );
}

export const number = (value, digits = 0) =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);
