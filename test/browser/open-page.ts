/** One window of a browser, and all that it did that a page of the console must not do. */
import type { Browser, Page } from 'playwright-core';

export interface WindowLook {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** What the browser asks pages for. */
  readonly locale?: string;
}

export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  /** Requests off the host, messages of the console, violations of the policy. */
  readonly faults: readonly string[];
}

export async function openPage(browser: Browser, hub: string, look: WindowLook = {}): Promise<OpenPage> {
  const { width = 1280, theme = 'light', locale = 'es-AR' } = look;
  const context = await browser.newContext({
    baseURL: hub,
    viewport: { width, height: 900 },
    colorScheme: theme,
    locale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${hub}/`) && !url.startsWith('data:')) faults.push(`asked ${url}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`said ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => faults.push(`threw ${message}`));
  return { page, faults, [Symbol.asyncDispose]: () => context.close() };
}
