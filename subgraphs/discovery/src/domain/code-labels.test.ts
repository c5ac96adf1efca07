import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mechanismLabels, principleLabels } from './code-labels.js';

/** The tables of the subgraph whose codes these are. */
function starterLabels(file: string): Record<string, unknown> {
  const text = readFileSync(new URL(`../../../initiatives/starter/${file}`, import.meta.url), 'utf8');
  const [head = '', ...rows] = text.trim().split('\n');
  const names = head.split(',');
  return Object.fromEntries(
    rows.map((row) => {
      const cells = row.split(',');
      const cell = (name: string) => cells[names.indexOf(name)];
      return [cell('code'), { es: cell('name_es'), en: cell('name_en') }];
    }),
  );
}

it.each([
  ['principles.csv', principleLabels],
  ['mechanisms.csv', mechanismLabels],
])('calls every code of %s as its owner does', (file, labels) => {
  expect(labels).toEqual(starterLabels(file));
});
