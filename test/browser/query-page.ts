/** What tests of the query page do with it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const addressOf = (query: string, variables?: object) =>
  `/es/consultar?${new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }) })}`;

/** What stands in one of the editors, and not only the part of it that is seen. */
export const textOf = (page: Page, editor: 'query' | 'variables' | 'answer') =>
  page.evaluate<string>(`document.querySelector('.of-${editor} .CodeMirror')?.CodeMirror.getValue() ?? ''`);

export async function answerOf(page: Page): Promise<unknown> {
  await expect.poll(() => textOf(page, 'answer')).toMatch(/^\{/);
  return JSON.parse(await textOf(page, 'answer'));
}
