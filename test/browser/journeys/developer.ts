/** A front-end developer who tries a query, takes the code, and learns how a page of the console was asked. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readOperation } from '../../e2e/read-operation.js';
import { answerOf, textOf } from '../query-page.js';
import type { DemoHub } from './demo-hub.js';
import { clipboardOf, type Walk } from './walk.js';
import { type Language, WORDS } from './words.js';

const run = promisify(execFile);
const PORTAL = '{ portal(id: "demo-jujuy") { status statusSince datasetCount } }';
const FAILING = '{ jurisdiction(id: "AR-M") { id mendozaWellsWells { id } } }';

export async function tryAsDeveloper(world: DemoHub, walk: Walk, language: Language): Promise<void> {
  const { hub } = world;
  const words = WORDS[language];
  const { page } = walk;
  await page.goto('/');
  await walk.goTo(words.query);
  await walk.arrive(words.query);
  await page.getByText(words.examples).click();
  await page.getByRole('link', { name: words.map, exact: true }).click();
  await expect.poll(() => textOf(page, 'query')).toContain('query Map');
  await page.getByRole('button', { name: words.run }).click();
  expect(await answerOf(page)).toEqual(await hub.query(readOperation('map', words.lang)));
  expect(await ask(page, language, PORTAL)).toEqual(await hub.query(PORTAL));
  await copyCode(page, language);
  await readFailure(world, page, language);
  await seeQuery(world, walk, language);
}

/** Pastes it in place of what was there, and runs it by keyboard. */
async function ask(page: Page, language: Language, query: string): Promise<unknown> {
  const before = await textOf(page, 'answer');
  await page.getByRole('textbox', { name: WORDS[language].editor, exact: true }).focus();
  await page.keyboard.press('Control+a');
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(query)})`);
  await page.keyboard.press('Control+v');
  await expect.poll(() => textOf(page, 'query')).toBe(query);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => textOf(page, 'answer')).not.toBe(before);
  return answerOf(page);
}

/** The code as it is copied answers what the page shows. */
async function copyCode(page: Page, language: Language): Promise<void> {
  const shown = await answerOf(page);
  await page.locator('.code pre', { hasText: 'demo-jujuy' }).waitFor();
  await page.getByRole('button', { name: WORDS[language].copyCode }).click();
  await page.getByText(WORDS[language].codeCopied).waitFor();
  const code = await clipboardOf(page);
  expect(code).toMatch(/^curl /);
  const { stdout } = await run('sh', ['-c', code]);
  expect(JSON.parse(stdout)).toEqual(shown);
}

/** Where a plugin fails, the hub says so in its own words, beside what the others answer; so where a source is dead. */
async function readFailure({ hub }: DemoHub, page: Page, language: Language): Promise<void> {
  const answer = await ask(page, language, FAILING);
  expect(answer).toMatchObject({
    data: { jurisdiction: { id: 'AR-M', mendozaWellsWells: null } },
    errors: [{ path: ['jurisdiction', 'mendozaWellsWells'] }],
  });
  expect(JSON.stringify(answer)).not.toContain('<script');
  expect(await page.title()).not.toBe('1');
  expect(await page.locator('img, body script:not([src])').count()).toBe(0);
  hub.kill('catalog');
  expect(await ask(page, language, `{ sdgGoals { number } ${PORTAL.slice(1)}`)).toMatchObject({
    data: { portal: null },
    errors: [{ extensions: { code: 'GRAFO_SUBGRAPH_UNAVAILABLE' } }],
  });
  hub.revive('catalog');
}

interface Shown {
  readonly data: { readonly jurisdiction: { readonly portals: readonly { readonly title: string }[] } };
}

/** From a list of a page to the query that asked for it, which answers the same. */
async function seeQuery({ hub }: DemoHub, walk: Walk, language: Language): Promise<void> {
  const words = WORDS[language];
  const { page } = walk;
  await page.goto(`${words.paths.jurisdiction}/AR-S`);
  await walk.arrive('Santa Fe');
  const titles = await page.locator('section[aria-labelledby="portals"] .list .title').allTextContents();
  expect(titles).toContain(words.portalOf('Santa Fe'));
  await page.getByRole('list', { name: words.ofPortals }).getByRole('link', { name: words.seeQuery }).click();
  await walk.arrive(words.query);
  await expect.poll(() => textOf(page, 'query')).toContain('jurisdiction(id: $id)');
  await page.getByRole('button', { name: words.run }).click();
  const answer = await answerOf(page);
  expect((answer as Shown).data.jurisdiction.portals.map(({ title }) => title)).toEqual(titles);
  const [query, variables] = [await textOf(page, 'query'), JSON.parse(await textOf(page, 'variables'))];
  expect(answer).toEqual(await hub.query(query, variables));
}
