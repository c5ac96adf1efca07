/** The heat maps of the goals: what they show beside what the graph and SQL by hand count, and where they lead. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GOALS_WORLD, goalCountsByHand, type Line, surveyedByHand } from './goals-by-hand.js';
import { openPage } from './open-page.js';
import { openWorld, type World } from './open-world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'), GOALS_WORLD);
});

afterAll(() => world?.close());

const TABLE = `Array.from(document.querySelectorAll('details table tbody tr'), (row) =>
  Array.from(row.children, (cell) => cell.textContent))`;

const BASES = { '': null, STATED: ['DECLARED', 'CURATED'], INFERRED: ['INFERRED'] } as const;
const GOALS = Array.from({ length: 17 }, (_, at) => at + 1);
const UNKNOWN = 'Sin datos';

/** What the table should show, from counts by goal and line, and from what is known of each line. */
function rowsOf(
  lines: readonly { readonly id: string; readonly name: string; readonly isKnown: boolean }[],
  cells: readonly { readonly goal: string; readonly line: string; readonly count: number }[],
) {
  const counts = new Map(cells.map(({ goal, line, count }) => [`${goal} ${line}`, String(count)]));
  return lines.map(({ id, name, isKnown }) => [
    name,
    ...GOALS.map((goal) => counts.get(`${goal} ${id}`) ?? (isKnown ? '0' : UNKNOWN)),
  ]);
}

async function shownTable(page: Page, query: string): Promise<string[][]> {
  await page.goto(`/es/ods?${query}`);
  await page.locator('.heat-chart svg').waitFor();
  return page.evaluate<string[][]>(TABLE);
}

interface Counted {
  readonly cells: readonly { readonly goal: string; readonly line: string; readonly count: number }[];
}

const counted = async (line: Line, basis: readonly string[] | null) => {
  const { statistics } = await world.ask<{ statistics: Counted }>(
    `query ($basis: [AlignmentBasis!]) {
      statistics(of: INITIATIVE, by: [SDG_GOAL, ${line}], where: { initiative: { sdg: { basis: $basis } } }) {
        cells { goal: key(of: SDG_GOAL) line: key(of: ${line}) count } } }`,
    { basis },
  );
  return statistics.cells;
};

describe('the heat map of goals and jurisdictions', () => {
  it('has behind it what the graph and SQL by hand count, on any basis, and zero only where somebody looked', async () => {
    const lines = await world.byHand<{ id: string; name: string; isKnown: boolean }>(surveyedByHand);
    expect(new Set(lines.map(({ isKnown }) => isKnown))).toEqual(new Set([true, false]));
    await using window = await openPage(world.browser, world.hub.url);
    for (const [name, basis] of Object.entries(BASES)) {
      const shown = await shownTable(window.page, `basis=${name}`);
      expect(shown).toHaveLength(25);
      const sql = await world.byHand<Counted['cells'][number]>(goalCountsByHand('PROVINCE', basis));
      expect(new Set(shown.map(String))).toEqual(new Set(rowsOf(lines, sql).map(String)));
      const graph = await counted('PROVINCE', basis);
      expect(new Set(shown.map(String))).toEqual(new Set(rowsOf(lines, graph).map(String)));
    }
    expect(window.faults).toEqual([]);
  });

  it('has the years too, and none between the first and the last is left out', async () => {
    await using window = await openPage(world.browser, world.hub.url);
    const shown = await shownTable(window.page, 'by=year&basis=INFERRED');
    const sql = await world.byHand<Counted['cells'][number]>(goalCountsByHand('YEAR', BASES.INFERRED));
    const years = await world.byHand<{ year: number }>(
      `select distinct year from initiatives.initiative where status <> 'DRAFT' order by year`,
    );
    const known = new Set(years.map(({ year }) => year));
    const first = Math.min(...known);
    const lines = Array.from({ length: Math.max(...known) - first + 1 }, (_, at) => ({
      id: String(first + at),
      name: String(first + at),
      isKnown: known.has(first + at),
    }));
    expect(shown).toEqual(rowsOf(lines, sql));
    expect(new Set(rowsOf(lines, await counted('YEAR', BASES.INFERRED)).map(String))).toEqual(
      new Set(shown.map(String)),
    );
    expect(window.faults).toEqual([]);
  });

  it('hatches a province that nobody surveyed, says so in words and in its legend, and never as zero', async () => {
    await using window = await openPage(world.browser, world.hub.url);
    const { page } = window;
    await page.goto('/es/ods');
    const cell = page.locator('.heat-chart a[href*="/16?province=AR-T"]');
    await cell.waitFor({ state: 'attached' });
    expect(await cell.getAttribute('aria-label')).toBe(
      'Tucumán · 16. Paz, justicia e instituciones sólidas · Sin datos: nadie relevó sus iniciativas todavía',
    );
    expect(await cell.locator('rect').getAttribute('fill')).toMatch(/^url\(/);
    expect(await page.locator('.legend li', { hasText: 'nadie relevó' }).locator('.shade-none').count()).toBe(
      1,
    );
    expect(await page.locator('.legend li').first().textContent()).toBe('0');
    await cell.click();
    await page.getByText('Tucumán: nadie relevó sus iniciativas todavía').waitFor();
    expect(await page.getByText('Ninguna iniciativa registrada cumple').count()).toBe(0);
    expect(window.faults).toEqual([]);
  });

  it('leads by a click to exactly the initiatives that a cell counts', async () => {
    await using window = await openPage(world.browser, world.hub.url);
    const { page } = window;
    for (const [heat, path] of [
      ['basis=STATED', '/es/ods/16?province=AR-M&basis=STATED'],
      ['', '/es/ods/16?province=AR'],
      ['by=year', '/es/ods/17?year=2019'],
    ] as const) {
      await page.goto(`/es/ods?${heat}`);
      const cell = page.locator(`.heat-chart a[href="${path}"]`);
      await cell.waitFor({ state: 'attached' });
      const words = (await cell.getAttribute('aria-label')) ?? '';
      const told = words.split(' · ').at(-1) ?? '';
      expect(told).toMatch(/^Iniciativas: [1-9]/);
      await cell.hover();
      expect(await page.locator('.heat-reading').textContent()).toBe(words);
      await cell.click();
      await page.locator('#initiatives ~ * p', { hasText: told }).first().waitFor();
      expect(page.url()).toBe(world.hub.url + path);
    }
    expect(window.faults).toEqual([]);
  });

  it('is one stop of the tab key, walked by arrows and opened by Enter, and one link to a screen reader', async () => {
    await using window = await openPage(world.browser, world.hub.url);
    const { page } = window;
    await page.goto('/es/ods');
    await page.locator('.heat-chart svg').waitFor();
    expect(await page.locator('.heat-chart a').count()).toBe(25 * 17);
    expect(await page.locator('.heat-chart a[tabindex="0"]').count()).toBe(1);
    expect(await page.locator('.heat-chart').getByRole('link').count()).toBe(1);
    await page.getByLabel('Deducidos').focus();
    await page.getByLabel('Todos').focus();
    await page.keyboard.press('Tab');
    for (const key of ['PageDown', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowLeft'])
      await page.keyboard.press(key);
    const focused = await page.evaluate<string>(`document.activeElement.getAttribute('aria-label')`);
    expect(focused).toMatch(/^Buenos Aires · 16\. Paz/);
    expect(await page.locator('.heat-reading').textContent()).toBe(focused);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toMatch(/^Tucumán · 16/);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '16. Paz, justicia' }).waitFor();
    expect(new URL(page.url()).search).toBe('?province=AR');
    expect(window.faults).toEqual([]);
  });

  it('takes the colours of the theme without being drawn again, and holds no style of its own', async () => {
    await using window = await openPage(world.browser, world.hub.url);
    const { page } = window;
    await page.goto('/es/ods');
    await page.locator('.heat-chart svg').waitFor();
    await page.evaluate(`globalThis.drawn = document.querySelector('.heat-chart svg')`);
    const fill = `getComputedStyle(document.querySelector('.heat-chart a[href*="/16?province=AR"] rect')).fill`;
    const light = await page.evaluate<string>(fill);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => page.evaluate<string>(fill)).not.toBe(light);
    expect(await page.evaluate(`globalThis.drawn.isConnected`)).toBe(true);
    expect(await page.locator('main style, main [style*="url"]').count()).toBe(0);
    expect(window.faults).toEqual([]);
  });
});
