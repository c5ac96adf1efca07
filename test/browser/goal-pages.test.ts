/** The pages of the goals and targets: what they list, what they say where something is missing, and for whom they are fit. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GOALS_WORLD } from './goals-by-hand.js';
import { openPage } from './open-page.js';
import { openWorld, type World } from './open-world.js';

let world: World;

beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'), GOALS_WORLD);
});

afterAll(() => world?.close());

describe('the pages of a goal and a target', () => {
  it('show the initiatives that fit what the address asks for, a page after another', async () => {
    const where = { sdg: { goals: [16], basis: ['INFERRED'] } };
    const { initiatives } = await world.ask<{
      initiatives: { totalCount: number; edges: { node: { title: string } }[] };
    }>(
      'query ($where: InitiativeWhere) { initiatives(where: $where, first: 20) { totalCount edges { node { title(lang: ES) } } } }',
      { where },
    );
    await using window = await openPage(world.browser, world.hub.url);
    const { page } = window;
    await page.goto('/es/ods/16?basis=INFERRED');
    const told = page.locator('#initiatives ~ .section [role=status]').first();
    await expect.poll(() => told.textContent()).toBe(`Iniciativas: ${initiatives.totalCount}`);
    await page.getByRole('button', { name: 'Ver más' }).press('Enter');
    const titles = page.locator('#initiatives ~ .section li .title');
    await expect.poll(() => titles.count()).toBe(20);
    // Who works by keyboard goes on in the page that came.
    expect(await page.locator(':focus li .title').count()).toBe(10);
    expect(await titles.allTextContents()).toEqual(initiatives.edges.map(({ node }) => node.title));
    await page.getByLabel('Jurisdicción', { exact: true }).selectOption('AR-M');
    await expect.poll(() => new URL(page.url()).search).toBe('?basis=INFERRED&province=AR-M');
    await expect.poll(() => titles.count()).toBeLessThan(11);
    await expect.poll(() => told.textContent()).not.toBe(`Iniciativas: ${initiatives.totalCount}`);
    expect(await page.getByText('Sin datos, porque nadie relevó sus iniciativas').textContent()).toContain(
      'Tucumán',
    );
    expect(window.faults).toEqual([]);
  });

  it('count for each target what SQL by hand counts', async () => {
    const rows = await world.byHand<{ target: string; count: number }>(`
      select target_id as target, count(distinct initiative.id)::int as count from sdg.alignment
      join initiatives.initiative on subject_type = 'Initiative' and subject_id = initiative.id
      where status <> 'DRAFT' and target_id like '16.%' group by 1`);
    const counts = new Map(rows.map(({ target, count }) => [target, `Iniciativas: ${count}`]));
    await using window = await openPage(world.browser, world.hub.url);
    await window.page.goto('/es/ods/16');
    const items = window.page.locator('#targets ~ ul[aria-busy="false"] > li');
    await items.first().waitFor();
    const shown = await items.allTextContents();
    expect(shown).toHaveLength(12);
    for (const each of shown) {
      const [, target = ''] = /^(16\.\w+)\. /.exec(each) ?? [];
      expect(each).toContain(counts.get(target) ?? 'Ninguna iniciativa vinculada');
    }
  });

  it('tell who links something with a target and why, and lead to it and to the goal', async () => {
    await using window = await openPage(world.browser, world.hub.url);
    const { page } = window;
    await page.goto('/es/metas/17.17?basis=INFERRED');
    const row = page.locator('li', { hasText: 'vinculación entre las organizaciones civiles' });
    await row.waitFor();
    expect(await row.textContent()).toMatch(
      /su meta principal · deducido por un método \(confianza 0,\d de 1\) · lo afirma Grafo Abierto · método title-reading-v1 · sin fecha/,
    );
    expect(await row.getByRole('link').first().getAttribute('href')).toMatch(/^\/es\/iniciativas\/AR\d{4}$/);
    await page.getByText('17.17.1').waitFor();
    await page.getByRole('link', { name: '17. Alianzas' }).click();
    await page.getByRole('heading', { level: 1, name: '17. Alianzas' }).waitFor();
    expect(window.faults).toEqual([]);
  });

  it.each([
    ['/es/ods/18', 'Ese objetivo no existe'],
    ['/en/sdgs/x', 'There is no such goal'],
    ['/es/metas/16.99', 'Esa meta no existe'],
  ])('say plainly that %s leads to nothing, and where to go on', async (path, title) => {
    await using window = await openPage(world.browser, world.hub.url);
    await window.page.goto(path);
    await window.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await window.page.locator('main').getByRole('link').first().click();
    await window.page.getByRole('heading', { level: 2, name: /17/ }).waitFor();
    expect(window.faults).toEqual([]);
  });
});

describe('where a source is dead', () => {
  const LATE = 'Esta parte no responde ahora';

  it('the counts stay while the texts of the goals are missing, which is said once', async () => {
    world.hub.kill('sdg');
    await using window = await openPage(world.browser, world.hub.url);
    const { page } = window;
    await page.goto('/es/ods');
    await page.locator('.heat-chart svg').waitFor();
    await page.getByText('Iniciativas vinculadas con algún objetivo').waitFor();
    expect(await page.getByText(LATE).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Objetivo 16' }).count()).toBe(1);
    await page.goto('/es/ods/16');
    await page.locator('#initiatives ~ .section li').first().waitFor();
    await page.getByRole('heading', { name: 'Por jurisdicción' }).waitFor();
    expect(await page.getByText(LATE).count()).toBe(1);
    await page.goto('/es/metas/16.7');
    await page.getByText('Esta página no responde ahora').waitFor();
    world.hub.revive('sdg');
    await page.getByRole('button', { name: 'Probar de nuevo' }).click();
    await page.getByRole('heading', { name: 'Cómo se mide' }).waitFor();
    expect(window.faults).toEqual([]);
  });

  it('the texts stay while nothing can be counted, and nothing is shown as zero', async () => {
    world.hub.kill('discovery');
    await using window = await openPage(world.browser, world.hub.url);
    const { page } = window;
    await page.goto('/es/ods');
    await page.getByText('16. Paz, justicia').waitFor();
    await page.getByText(LATE).nth(1).waitFor();
    expect(await page.getByText('Ninguna iniciativa').count()).toBe(0);
    expect(await page.getByText('Iniciativas: sin datos').count()).toBe(17);
    await page.goto('/es/ods/16');
    await page.getByRole('link', { name: '16.7. Que todas' }).waitFor();
    await page.getByText('Iniciativas: sin datos').nth(11).waitFor();
    // Of its initiatives, and of where and when they are.
    await page.getByText(LATE).nth(1).waitFor();
    expect(await page.getByText(LATE).count()).toBe(2);
    expect(await page.getByText('Ninguna iniciativa').count()).toBe(0);
    world.hub.revive('discovery');
    expect(window.faults).toEqual([]);
  });

  it('a province is not said to be unsurveyed while nobody answers for initiatives', async () => {
    world.hub.kill('initiatives');
    await using window = await openPage(world.browser, world.hub.url);
    await window.page.goto('/es/ods');
    await window.page.locator('.heat-chart svg').waitFor();
    expect(await window.page.getByText(LATE).count()).toBe(1);
    expect(await window.page.getByText('nadie relevó').count()).toBe(0);
    world.hub.revive('initiatives');
    expect(window.faults).toEqual([]);
  });
});

describe('every page of the goals', () => {
  it.each([
    '/es/ods',
    '/en/sdgs?by=year&basis=STATED',
    '/es/ods/16?province=AR-M',
    '/es/metas/16.7',
    '/es/ods/0',
  ])('%s gives as files what it shows', async (path) => {
    await using window = await openPage(world.browser, world.hub.url);
    const { page } = window;
    await page.goto(path);
    await page.locator('h1').waitFor();
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    const links = await page.evaluate<string[]>(
      `Array.from(document.querySelectorAll('.tools a[href*="format=csv"]'), (link) => link.href)`,
    );
    const answers = await Promise.all(links.map((link) => fetch(link)));
    for (const { status, headers } of answers)
      expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/csv/)]);
    expect(links.length).toBe((await page.locator('.tools').count()) * 2);
  });
});
