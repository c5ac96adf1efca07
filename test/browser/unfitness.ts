/** What makes a page unfit for somebody: violations of axe-core, and what is wider than the window. */
import type { Page } from 'playwright-core';
import { violationsOf } from './violations.js';

interface Looks {
  readonly widths?: readonly number[] | undefined;
  /** Makes the page whole again in a window of that width. */
  settle?(width: number): Promise<void>;
}

/** Narrow and wide, light and dark. */
export async function unfitness(
  page: Page,
  { widths = [320, 1280], settle }: Looks = {},
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await settle?.(width);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      for (const each of await violationsOf(page)) found.push(`${width} ${theme} ${each}`);
    }
    const room = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (room > width) found.push(`${room} px wide at ${width}`);
  }
  return found;
}
