/** A portal of 100,000 datasets through every connector: all are listed, and the memory does not grow with them. */
import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import type { SimulatedSoftware } from '@grafo-abierto/portal-simulator';
import { expect, it } from 'vitest';
import { ALL_SOFTWARE, SOFTWARE, startPortalLab } from './portal-lab.js';

const DATASETS = 100_000;
const MEGABYTE = 1024 * 1024;
/** The simulator's part included; the records themselves would take more than 600 MB. */
const MOST_HEAP = 256 * MEGABYTE;
const RECORDS_BETWEEN_SAMPLES = 1_000;

it.each(ALL_SOFTWARE)(`lists ${DATASETS} datasets of %s in bounded memory`, async (software) => {
  await using simulator = await startPortalLab(DATASETS);
  await using http = createGuardedHttp({
    localOrigins: simulator.origins,
    resolveHost: simulator.resolveHost,
  });
  const url = simulator.url(software) + pathOf(software);
  const started = performance.now();
  const before = process.memoryUsage().heapUsed;
  let [listed, peak] = [0, 0];
  for await (const item of SOFTWARE[software].list({ url, http, signal: new AbortController().signal })) {
    if (item.kind === 'dataset') listed += 1;
    if (listed % RECORDS_BETWEEN_SAMPLES === 0)
      peak = Math.max(peak, process.memoryUsage().heapUsed - before);
  }
  const seconds = (performance.now() - started) / 1000;
  print(
    `${software}: ${listed} datasets, ${Math.round(listed / seconds)}/s, heap +${Math.round(peak / MEGABYTE)} MB at most`,
  );
  expect(listed).toBe(DATASETS);
  expect(peak).toBeLessThan(MOST_HEAP);
});

function pathOf(software: SimulatedSoftware): string {
  return software === 'table' ? '/datasets.csv' : '';
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
