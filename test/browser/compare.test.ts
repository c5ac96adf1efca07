/** The comparison in a browser: that it tells what the graph answers, and in words what nobody knows. */
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { datasetsByHand, type InitiativesAsked, initiativesByHand } from '../discovery/by-hand.js';
import { openPage } from './open-page.js';
import { openWorld, type World } from './open-world.js';

const WORLD = {
  ...{ localGovernments: 3, initiatives: 120, alignments: 200, datasets: 120, portals: 14 },
  ...{ recognitions: 10, seed: 0.2 },
};

/** Where the generated country has nothing at all. */
const NEVER_SURVEYED = 'AR-J';

let world: World;
let hub: World['hub'];
let browser: World['browser'];

beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'), WORLD);
  ({ hub, browser } = world);
});

afterAll(() => world?.close());

async function count(statement: string): Promise<number> {
  return (await world.byHand(statement)).length;
}

const mendozas = (asked: InitiativesAsked = {}) =>
  count(initiativesByHand({ jurisdiction: { within: 'AR-M' }, ...asked }));

const CELLS = `Object.fromEntries(Array.from(document.querySelectorAll('.compare tbody tr'), (row) =>
  [row.querySelector('th').textContent, Array.from(row.querySelectorAll('td'), (cell) => cell.textContent)]))`;

/** Each row by its name, once all of them are answered. */
async function cells(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  await page.locator('.compare').first().waitFor();
  await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
  return page.evaluate<Record<string, string[]>>(CELLS);
}

const heads = (page: Page) => page.locator('.compare').first().locator('thead th').allTextContents();

describe('the comparison', () => {
  it('tells what SQL by hand finds of a place, and of one that was never surveyed says so and no zero', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(`/es/comparar?j=AR-M&j=${NEVER_SURVEYED}`);
    const told = await cells(page);
    expect(await heads(page)).toEqual(['Mendoza', 'San Juan']);
    const unsurveyed = 'Sin relevar todavía';
    expect(told['Población']).toEqual(['2.043.540 (2022)', '822.853 (2022)']);
    const total = await mendozas();
    expect(told['En total']).toEqual([String(total), unsurveyed]);
    const rate = ((1_000_000 * total) / 2_043_540).toFixed(1).replace('.', ',').replace(',0', '');
    expect(told['Por millón de habitantes']).toEqual([`${rate} (población de 2022)`, unsurveyed]);
    for (const [name, asked] of [
      ['Compromiso local', { kind: ['LOCAL_COMMITMENT'] }],
      ['Compromiso ante la Alianza', { kind: ['OGP_COMMITMENT'] }],
      ['Etapa: Diagnóstico', { stage: ['DIAGNOSIS'] }],
    ] as const)
      expect(told[name]).toEqual([String(await mendozas(asked)), unsurveyed]);
    const years = Object.entries(told).filter(([name]) => /^\d{4}$/.test(name));
    expect(years.length).toBeGreaterThan(5);
    for (const [year, [mendoza, sanJuan]] of years) {
      expect(mendoza).toBe(String(await mendozas({ year: { from: Number(year), to: Number(year) } })));
      expect(sanJuan).toBe(unsurveyed);
    }
    expect(told['Con alguna iniciativa']?.[1]).toBe(unsurveyed);
    expect(told['Reconocimientos']).toEqual([unsurveyed, unsurveyed]);
    expect(told['Nivel de desarrollo']?.[1]).toBe('Sin evaluar todavía');
    expect(window.faults).toEqual([]);
  });

  it('tells of goals, portals and datasets what the graph answers', async () => {
    const rows = await world.byHand<{ id: string }>(`
      select jurisdiction_id as id from catalog.dataset where jurisdiction_id like 'AR-_'
      group by 1 order by count(*) desc limit 1`);
    const [place] = rows;
    const { data } = await hub.query(
      `query ($id: ID!) {
        jurisdiction(id: $id) {
          sdgProfile { goal { number name } initiatives }
          portals { id }
          datasets { totalCount }
        }
      }`,
      { id: place?.id },
    );
    const { sdgProfile, portals, datasets } = (data as unknown as Answered).jurisdiction;
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto(`/es/comparar?j=${place?.id}&j=${NEVER_SURVEYED}`);
    const told = await cells(page);
    expect(told['Con alguna iniciativa']?.[0]).toBe(`${sdgProfile.length} de 17`);
    const goals = Object.entries(told).filter(([name]) => /^\d+\. /.test(name));
    expect(goals).toHaveLength(17);
    for (const { goal, initiatives } of sdgProfile)
      expect(told[`${goal.number}. ${goal.name}`]?.[0]).toBe(String(initiatives));
    expect(told['Portales de datos']).toEqual([String(portals.length), '0']);
    expect(told['Cómo responden']?.[1]).toBe('Se buscó y no se encontró ninguno');
    expect(told['Conjuntos de datos']).toEqual([String(datasets.totalCount), '0']);
    const own = { within: place?.id ?? '', kind: ['PROVINCE', 'AUTONOMOUS_CITY'] };
    expect(await count(datasetsByHand({ jurisdiction: own }))).toBe(datasets.totalCount);
    const open = await count(datasetsByHand({ jurisdiction: own, licenceOpen: true }));
    const share = (open / datasets.totalCount).toLocaleString('es-AR', {
      style: 'percent',
      maximumFractionDigits: 1,
    });
    expect(told['Con licencia abierta']?.[0]).toContain(share);
    expect(told['Con licencia abierta']?.[1]).toBe('No hay conjuntos de datos');
  });

  it('is of the places of its address: they are added, found by name, taken away, and told in the other language', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/comparar');
    await page.getByText('Para empezar').waitFor();
    await page.getByLabel('Agregar la Nación o una de las 24').selectOption('Mendoza');
    await page.getByRole('button', { name: 'Agregar', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Mendoza' }).first().waitFor();
    await page.getByLabel('Agregar un gobierno local').fill('Municipio 900000');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Agregar Municipio 900000' }).click();
    await page.getByRole('columnheader', { name: 'Municipio 900000' }).first().waitFor();
    await page.getByText('De la misma región:').getByRole('link', { name: 'San Juan' }).click();
    await page.getByRole('columnheader', { name: 'San Juan' }).first().waitFor();
    await page.getByRole('link', { name: 'Quitar Mendoza' }).click();
    await expect.poll(() => heads(page)).toEqual(['Municipio 900000', 'San Juan']);
    await page.goBack();
    await expect.poll(() => heads(page)).toEqual(['Mendoza', 'Municipio 900000', 'San Juan']);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Compare jurisdictions' }).waitFor();
    await expect.poll(() => heads(page)).toEqual(['Mendoza', 'Municipio 900000', 'San Juan']);
    expect(window.faults).toEqual([]);
  });

  it('tells a province from the city of its name, and shows no code while names are on their way', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/comparar?j=AR-M&j=AR-M:500007');
    await expect.poll(() => heads(page)).toEqual(['Mendoza (Provincia)', 'Mendoza (Gobierno local)']);
    const held: Route[] = [];
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      if (asked.includes('ConsoleComparePeople') && asked.includes('"EN"')) held.push(route);
      else await route.continue();
    });
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Compare jurisdictions' }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('AR-M');
    await expect.poll(() => held.length).toBe(2);
    for (const route of held) await route.continue();
    await expect.poll(() => heads(page)).toEqual(['Mendoza (Province)', 'Mendoza (Local government)']);
    expect(window.faults).toEqual([]);
  });

  it('keeps to four, and to what can be a place', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/comparar?j=AR-A&j=nada&j=AR-A&j=AR-M&j=AR-J&j=AR-D&j=AR-F');
    await page.getByText('Ya elegiste 4.').waitFor();
    await expect.poll(() => heads(page)).toEqual(['Salta', 'Mendoza', 'San Juan', 'San Luis']);
  });

  it('says of a dead source that it does not answer, and tells the rest', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    hub.kill('recognition');
    hub.kill('catalog');
    try {
      await page.goto('/es/comparar?j=AR-M&j=AR-J');
      const told = await cells(page);
      expect(told['Reconocimientos']).toEqual(['No responde ahora', 'No responde ahora']);
      expect(told['Portales de datos']).toEqual(['No responde ahora', 'No responde ahora']);
      expect(told['En total']?.[0]).toBe(String(await mendozas()));
      hub.kill('jurisdictions');
      await page.reload();
      expect((await cells(page))['Por millón de habitantes']?.[0]).toBe('No responde ahora');
    } finally {
      hub.revive('jurisdictions');
      hub.revive('recognition');
      hub.revive('catalog');
    }
    expect(window.faults).toEqual([]);
  });

  it('can be had as files, and its queries can be seen', async () => {
    await using window = await openPage(browser, hub.url);
    const { page } = window;
    await page.goto('/es/comparar?j=AR-M&j=AR-J');
    await cells(page);
    const hrefs = (name: string | RegExp) =>
      page.getByRole('link', { name }).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const files = await hrefs(/como CSV$/);
    // Nothing is known of their recognitions, so that there is no file of them.
    expect(files).toHaveLength(8);
    const answers = await Promise.all(files.map((file) => fetch(`${hub.url}${file}`)));
    const refused = await Promise.all(answers.filter(({ ok }) => !ok).map((answer) => answer.text()));
    expect(refused).toEqual([]);
    const queries = await hrefs('Ver la consulta');
    expect(queries).toHaveLength(5);
    for (const address of queries) {
      const asked = new URL(address ?? '', hub.url).searchParams;
      const { errors, data } = await hub.query(
        asked.get('query') ?? '',
        JSON.parse(asked.get('variables') ?? '{}'),
      );
      expect(errors).toBeUndefined();
      expect(Object.keys(data ?? {})).toEqual(
        expect.arrayContaining(['jurisdiction_AR_M', 'jurisdiction_AR_J']),
      );
    }
  });
});

interface Answered {
  readonly jurisdiction: {
    readonly sdgProfile: readonly {
      readonly goal: { readonly number: number; readonly name: string };
      readonly initiatives: number;
    }[];
    readonly portals: readonly unknown[];
    readonly datasets: { readonly totalCount: number };
  };
}
