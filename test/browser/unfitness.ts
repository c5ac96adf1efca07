/** What makes a page unfit for somebody: violations of axe-core, and what is wider than the window. */
import type { Page } from 'playwright-core';
import { violationsOf } from './violations.js';

/** Narrow and wide, light and dark. */
export async function unfitness(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      for (const each of await violationsOf(page)) found.push(`${width} ${theme} ${each}`);
    }
    const room = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (room > width) found.push(`${room} px wide at ${width}`);
  }
  return found;
}
