/** Every address of the console: fit for everybody at any width and in both themes, whole in its language, and harmless. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DemoHub } from '../journeys/demo-hub.js';
import { type OpenPage, openPage } from '../open-page.js';
import { unsoundness } from '../soundness.js';
import { unfitness } from '../unfitness.js';
import { type Address, addressesWith } from './addresses.js';
import { proposePortal } from './propose-portal.js';
import { consoleRoutes } from './routes.js';

const RECEIPT = 'RECEIPT';
const ADDRESSES = addressesWith(RECEIPT);

/** What is folded away is looked at too. */
const OPEN_ALL = `for (const each of document.querySelectorAll('main details')) each.open = true`;

/** Until no part is on its way, nor the editor of the query page. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  if (/\/(consultar|query)/.test(page.url())) await page.locator('.docs article').waitFor();
}

const titleOf = ({ path, isSignedIn, dead }: Address) =>
  [
    path,
    ...(isSignedIn ? ['as administrator'] : []),
    ...(dead ? [`without ${dead.join(' and ')}`] : []),
  ].join(', ');

/** @param world what is open while the tests run */
export function testEveryPage(world: () => DemoHub): void {
  let receipt: string;
  /** One for everybody, and one of an administrator. */
  let windows: readonly [OpenPage, OpenPage];

  beforeAll(async () => {
    const { browser, hub } = world();
    [receipt, windows] = await Promise.all([
      proposePortal(world()),
      Promise.all([openPage(browser, hub.url), openPage(browser, hub.url)]),
    ]);
    const desk = windows[1].page;
    await desk.goto(`/es/entrar#${hub.signInCode('administrator', { office: 'Programa' })}`);
    await desk.getByRole('heading', { name: 'Entraste como' }).waitFor();
  });

  afterAll(async () => {
    for (const each of windows ?? []) await each[Symbol.asyncDispose]();
  });

  it.each(consoleRoutes().map(({ path, matches }) => ({ path, matches })))(
    '$path is among the addresses below',
    ({ matches }) => {
      expect(ADDRESSES.filter(({ path }) => matches(path))).not.toEqual([]);
    },
  );

  it('would be found out with a key, a gap or the other language in it', async () => {
    const { page } = windows[0];
    await page.goto('/en/status');
    await settle(page);
    for (const text of [
      'portal.AWAY',
      'It is search.title now',
      'It is about goals.',
      'undefined of 3',
      'from {{date}}',
      'Se buscó y no se encontró ningún portal de datos de esta jurisdicción.',
    ]) {
      await page.evaluate(`document.querySelector('h1').textContent = ${JSON.stringify(text)}`);
      expect(await unsoundness(page), text).toHaveLength(text.endsWith('goals.') ? 0 : 1);
    }
  });

  it.each(ADDRESSES.map((address) => [titleOf(address), address] as const))('%s', async (_, address) => {
    const { path, isSignedIn = false, dead = [] } = address;
    const { page, faults } = windows[isSignedIn ? 1 : 0];
    const before = faults.length;
    for (const each of dead) world().hub.kill(each);
    try {
      await page.goto(path.replace(RECEIPT, receipt));
      await settle(page);
      await page.evaluate(OPEN_ALL);
      expect(await unsoundness(page)).toEqual([]);
      expect(await unfitness(page)).toEqual([]);
    } finally {
      for (const each of dead) world().hub.revive(each);
    }
    expect(faults.slice(before)).toEqual([]);
  });
}
