/** One window in which a person goes from page to page, each of which is looked at for what no page may show. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage } from '../open-page.js';
import { unsoundness } from '../soundness.js';
import { type Language, WORDS } from './words.js';

export interface Walk extends AsyncDisposable {
  readonly page: Page;
  /** What must stay empty. */
  readonly faults: readonly string[];
  /** Waits for a page by its first heading, until no part of it is on its way, and looks at it. */
  arrive(heading: string | RegExp): Promise<void>;
  /** By a link of the header. */
  goTo(name: string): Promise<void>;
  /** Asks again for what did not answer, until all of it does. */
  askAgain(): Promise<void>;
}

interface Place {
  readonly hub: { readonly url: string };
  readonly browser: Browser;
}

export async function openWalk({ browser, hub }: Place, language: Language, width = 1280): Promise<Walk> {
  const locale = language === 'es' ? 'es-AR' : 'en-US';
  const window = await openPage(browser, hub.url, { width, locale });
  const { page } = window;
  const words = WORDS[language];
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return {
    ...window,
    async arrive(heading) {
      await page.getByRole('heading', { level: 1, name: heading }).first().waitFor();
      await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
      expect(await unsoundness(page)).toEqual([]);
    },
    async goTo(name) {
      const pages = page.getByRole('navigation', { name: words.pages });
      await pages.getByRole('link', { name, exact: true }).click();
    },
    async askAgain() {
      const buttons = page.getByRole('button', { name: words.retry });
      await expect
        .poll(async () => {
          // One that goes meanwhile is not waited for.
          await buttons.evaluateAll(([first]) => (first as { click(): void } | undefined)?.click());
          return page.getByText(words.late).count();
        })
        .toBe(0);
    },
  };
}

export const clipboardOf = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()');
