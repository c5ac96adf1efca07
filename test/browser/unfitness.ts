/** What makes a page unfit for somebody: violations of axe-core, and what is wider than the window. */
import type { Page } from 'playwright-core';
import { violationsOf } from './violations.js';

/** As wide as a wide window is for who reads it at twice the size: what then has no room is looked for alone. */
const ZOOMED = 640;

const NARROW = 320;

/** Narrow and wide, light and dark. */
export async function unfitness(
  page: Page,
  widths: readonly number[] = [NARROW, ZOOMED, 1280],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const room = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (room > width) found.push(`${room} px wide at ${width}`);
    if (width === ZOOMED) continue;
    if (width === NARROW) {
      const letters = await roomOfLargeLetters(page);
      if (letters > width) found.push(`${letters} px wide at ${width} with letters of twice the size`);
    }
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      // The theme changes colours and nothing else.
      const rules = theme === 'dark' ? 'colours' : 'all';
      for (const each of await violationsOf(page, rules)) found.push(`${width} ${theme} ${each}`);
    }
  }
  return found;
}

/** How wide the page is to who has set letters alone to twice their size. */
async function roomOfLargeLetters(page: Page): Promise<number> {
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
  const room = await page.evaluate<number>('document.documentElement.scrollWidth');
  await page.evaluate(`document.documentElement.style.fontSize = ''`);
  return room;
}
