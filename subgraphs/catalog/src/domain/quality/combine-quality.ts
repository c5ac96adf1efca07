/** The score of a portal or a province, of what its datasets have together. */
import type { Quality, QualitySum } from './quality.type.js';
import { withTotal } from './score-dataset.js';

/** The mean of all datasets, each of which counts the same; null where there is none, since then nothing is known. */
export function combineQuality(sums: readonly QualitySum[]): Quality | null {
  const datasets = sums.reduce((count, sum) => count + sum.datasets, 0);
  if (datasets === 0) return null;
  const mean = (read: (sum: QualitySum) => number) =>
    sums.reduce((points, sum) => points + read(sum), 0) / datasets;
  return withTotal({
    findability: mean(({ findability }) => findability),
    accessibility: mean(({ accessibility }) => accessibility),
    interoperability: mean(({ interoperability }) => interoperability),
    reusability: mean(({ reusability }) => reusability),
    contextuality: mean(({ contextuality }) => contextuality),
  });
}
