/** What axe-core finds wrong with a page, by rule and element. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Those that look at the colours of a page. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** @param rules which to try: those of colours are enough where nothing else has changed */
export async function violationsOf(page: Page, rules: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  // A page holds it until another is loaded.
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(await source);
  const options = JSON.stringify({
    resultTypes: ['violations'],
    preload: false,
    ...(rules === 'colours' && { runOnly: OF_COLOURS }),
  });
  const { violations } = await page.evaluate<AxeResult>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
